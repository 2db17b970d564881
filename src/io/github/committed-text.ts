import { requestFailure } from './request-failure.ts';
import type { RollingPlace } from './rolling-place.ts';

// With its byte order mark, which would be lost when the text is written back.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Returns the text of a file at a commit; undefined where there is no file, or it is no UTF-8 text. Asked for as base64:
 * where GitHub sends the bytes themselves, Octokit turns them into text of some kind. Fails with Octokit's error.
 */
export async function committedText(
  place: RollingPlace,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const bytes = await committedBytes(place, commit, path);
  try {
    return bytes && decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function committedBytes(
  { client, name }: RollingPlace,
  ref: string,
  path: string,
): Promise<Buffer | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ ...name, path, ref });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return undefined;
    if (data.encoding === 'base64') return Buffer.from(data.content, 'base64');
    // Beyond a megabyte the content is left out.
    const { data: blob } = await client.rest.git.getBlob({ ...name, file_sha: data.sha });
    return Buffer.from(blob.content, 'base64');
  } catch (error) {
    if (requestFailure(error)?.status === 404) return undefined;
    throw error;
  }
}
