// Next's own answer inside a publication, for a country that does not exist. The front server
// replaces every such answer by the page `not-found`, so this one stays bare.
export default function NotFound() {
  return null;
}
