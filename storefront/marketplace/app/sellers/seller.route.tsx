export default function Page() {
  return <main>seller</main>;
}
