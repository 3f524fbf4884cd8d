/** The folder in which the command was typed: npm runs it in the project's own. */
export const whereStarted = (): string => process.env.INIT_CWD ?? process.cwd();
