// npm run mail:catch: a mail server for working on the product. Prints what is sent, sends nothing on.
// Start the product with SMTP_URL=smtp://127.0.0.1:1025 and MAIL_FROM=campaign@example.org.
import { catchMail } from './mail-catcher';

const { url } = await catchMail({
  port: 1025,
  onMail: ({ subject, text, to }) => {
    process.stdout.write(`\nTo: ${to.join(', ')}\nSubject: ${subject}\n\n${text}\n`);
  },
});
process.stdout.write(`Mail for ${url} is printed here; Ctrl+C ends it.\n`);
