import type { Author } from '../article/article.ts';
import { EMAIL } from '../article/text/email.ts';

/** An address and nothing else: "a@b?bcc=…&body=…" would fill in a letter of the reader's. */
const ADDRESS = new RegExp(`^${EMAIL}$`);

/** One of those who wrote an article. What a page, or a file, gives for an address may be any text. */
export function Byline({ author }: { author: Author }) {
  const { name, affiliation, email } = author;
  return (
    <li>
      <span class="name">{name}</span>
      {affiliation && <span>{affiliation}</span>}
      {email && (ADDRESS.test(email) ? <a href={`mailto:${email}`}>{email}</a> : <span>{email}</span>)}
    </li>
  );
}
