export default function Page() {
  return <main>categories</main>;
}
