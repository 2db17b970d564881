import { readRepository } from '../../repository/read-repository.ts';
import type { Repository } from '../../repository/repository.ts';
import { folderTree } from '../folder-tree.ts';
import { overlayTree } from '../overlay-tree.ts';
import { rememberedTree } from '../remembered-tree.ts';
import { recentReadings } from './recent-readings.ts';

/** One folder with a lookback.yml, as it would be if everything that is open were saved. */
export class Workspace {
  readonly root: string;
  readonly #texts = new Map<string, string>();
  readonly #disk;
  readonly #readings = recentReadings();
  #repository: Repository | undefined;

  constructor(root: string) {
    this.root = root;
    this.#disk = rememberedTree(folderTree(root));
  }

  /** Takes the text of an open document. */
  open(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** From now on the file on disk counts again. */
  close(path: string): void {
    this.#texts.delete(path);
  }

  /** To be called when a file has changed on disk. */
  forgetDisk(): void {
    this.#disk.forget();
  }

  /** Returns everything as it is now. */
  read(): Repository {
    this.#repository = readRepository(overlayTree(this.#disk, this.#texts), this.#readings);
    this.#readings.turn();
    return this.#repository;
  }

  /** Returns everything as it was when last read: good enough to propose names from, and at hand. */
  latest(): Repository {
    return this.#repository ?? this.read();
  }
}
