export default function Page() {
  return <main>sellers</main>;
}
