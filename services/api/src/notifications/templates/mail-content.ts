/** What a letter says, twice: for those who see HTML and those who read text. */
export interface MailContent {
  subject: string;
  html: string;
  text: string;
}
