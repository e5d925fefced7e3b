export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** A static page with so many letters in it and nothing else: what the reader pages are measured against. */
export default async function Page({ params }) {
  return <p>{"x".repeat(Math.min(Number((await params).size) || 0, 2_000_000))}</p>;
}
