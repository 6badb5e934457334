import { answerAsWorker } from '../../../messaging/worker-calls.ts';
import { database } from '../../../storage/connection.ts';
import { ParsedFile } from './parsed-file.ts';
import type { ParserCalls } from './parser-calls.ts';

/** Parses a file and previews its import in a worker: a large file takes seconds, in which the page has to answer. */
answerAsWorker<ParserCalls>(new ParsedFile(database).answers);
