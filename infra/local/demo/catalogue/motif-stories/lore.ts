import type { MotifStory } from './story.ts';

export const lore = {
  'lengkung-tameng-borneo': {
    theme: 'warisan',
    inspiration: ['Ukiran tameng Kalimantan', 'The carving of the Borneo shield'],
    story: [
      'Tameng dipasang di atas pintu, bukan untuk berperang melainkan untuk menjaga. Lengkung ukirannya tidak pernah bertemu ujungnya; mata yang jahat, kata orang tua, akan tersesat di dalamnya.\n\nDari seri motif Rumah Kreatif. Lengkungnya saja yang diambil, disusun menjadi kisi.',
      'A shield hangs above the door, not to fight but to keep watch. The curves of its carving never meet their end; an evil eye, old people say, loses its way in them.\n\nFrom the Rumah Kreatif series. It takes the curves alone and lays them out as a lattice.',
    ],
  },
  'beruang-madu': {
    theme: 'satwa',
    inspiration: ['Beruang madu, satwa kota', 'The sun bear, the city’s animal'],
    story: [
      'Beruang terkecil di dunia adalah satwa kota ini. Bulan keemasan di dadanya berbeda pada tiap beruang, seperti sidik jari.\n\nMotif ini menempatkannya di antara sarang lebah; lubang-lubang sarang itu menjadi isen-isennya.',
      'The smallest bear of the world is this city’s animal. The golden moon on its breast is different on each, like a fingerprint.\n\nThe motif sets it among honeycomb, whose cells become the filling of the ground.',
    ],
  },
  'burung-enggang': {
    theme: 'satwa',
    contest: true,
    inspiration: ['Burung enggang', 'The hornbill'],
    story: [
      'Saat mengeram, betina enggang menutup diri dalam lubang pohon, dan jantan memberinya makan lewat celah sempit sampai anaknya menetas. Kesetiaan itulah yang digambar.\n\nMotif seperti ini diajukan dalam lomba motif kota. Paruhnya yang besar menjadi lengkung utama kisinya.',
      'While she broods, the hornbill walls herself into a hollow tree, and he feeds her through a narrow slit until the young are hatched. It is that faithfulness which is drawn.\n\nMotifs of this kind were entered in the city’s contest. The great beak makes the main curve of the lattice.',
    ],
  },
  'doyo-berlian': {
    theme: 'warisan',
    inspiration: ['Pola tenun serat doyo', 'A pattern of doyo-fibre weaving'],
    story: [
      'Serat doyo ditarik dari daun, dijemur, disambung helai demi helai, baru kemudian ditenun. Belah ketupat bertingkatnya bukan digambar, melainkan dihitung: satu benang keliru, seluruh barisnya dibongkar.\n\nPola turun-temurun yang tidak dimiliki siapa pun. Tanyakan kepada penenun siapa yang mengajarinya; selalu ada namanya.',
      'Doyo fibre is drawn from a leaf, dried, joined strand by strand, and only then woven. Its stepped diamonds are not drawn but counted: one wrong thread, and the whole row is undone.\n\nA pattern handed down, that nobody owns. Ask a weaver who taught her; there is always a name.',
    ],
  },
  'doyo-naga': {
    theme: 'warisan',
    inspiration: ['Kait naga pada tenun doyo', 'The dragon hooks of doyo weaving'],
    story: [
      'Naga dalam cerita hulu menjaga air, bukan menjaga emas. Pada kain ia tinggal sepasang kait yang saling berhadapan; siapa yang tahu akan mengenalinya.\n\nPola turun-temurun yang tidak dimiliki siapa pun.',
      'The dragon of upriver tales guards water, not gold. On cloth all that is left of it is a pair of hooks that face one another; who knows will recognise it.\n\nA pattern handed down, that nobody owns.',
    ],
  },
  tumpar: {
    theme: 'warisan',
    inspiration: ['Sulur pada sulam tumpar', 'The tendrils of tumpar stitching'],
    story: [
      'Tumpar disulam penuh: tak ada kain dasar yang terlihat di dalam bunganya. Karena itu sulurnya digambar lebar, supaya setiap tusuk mendapat tempat.\n\nPola turun-temurun yang tidak dimiliki siapa pun, diajarkan dari pangkuan ke pangkuan.',
      'Tumpar is stitched full: inside a flower no ground is to be seen. Hence its tendrils are drawn wide, so that each stitch finds its place.\n\nA pattern handed down, that nobody owns, taught from lap to lap.',
    ],
  },
} as const satisfies Record<string, MotifStory>;
