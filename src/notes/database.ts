import { type NotesDatabase, openNotesDatabase } from './schema.ts';

/** Opens and closes for each use: the background may die at any moment and holds nothing between. */
export async function withDatabase<Result>(
  use: (database: NotesDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openNotesDatabase();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
