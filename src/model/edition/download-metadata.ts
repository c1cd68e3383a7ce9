/** What a page tells of a download. */
export interface DownloadMetadata {
  /** The name of the file, without its folder. */
  name: string;
  /** In words: "1.2 MB". */
  size: string;
  sha256: string;
}

/** The event by which the script beside the downloads hands the facts over. */
export const DOWNLOADS_EVENT = 'vademecum:downloads';
