import type { Picture, PictureFault } from '../../domain/entry.ts';

/** A picture in a content folder. */
export interface PictureTask {
  content: string;
  path: string;
}

/** A picture that cannot be published. */
export function faultyPicture(path: string, fault: PictureFault): Picture {
  return { path, width: 0, height: 0, digest: '', fault };
}
