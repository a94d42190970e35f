export type { MailLimits } from '../formats/email'
export { type EmailFormat, email, fromEmail, type ReadEmailOptions, readEmail } from '../workflows/email/read-email'
