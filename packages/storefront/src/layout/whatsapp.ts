/** A link that opens WhatsApp with a text to send: to a person when their `wa.me` address is given, else to anyone. */
export function whatsappUrl(text: string, person = 'https://wa.me/'): string {
  const url = URL.parse(person) ?? new URL('https://wa.me/');
  url.searchParams.set('text', text);
  // WhatsApp shows `+` as it is, so a space has to be %20.
  return url.toString().replace(/\+/g, '%20');
}
