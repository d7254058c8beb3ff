/** What the archive of an issue says, in Simplified script. */
export const archive = {
  label: '存档（ZIP）',
  title: '存档说明',
  intro: '这是一期会刊的存档，按 BagIt 1.0（RFC 8493）打包，解压以后不需要本站也能读。同一份内容每次打包都得到相同的字节。',
  contents: [
    '`data/contributed/`：投稿的原文，一字未改。会刊的目录（YAML）、文章和各自的旧版（MDX）、栏目和所引的出处。',
    '`data/published/`：本站印出来的样子（XHTML），从 `nav.xhtml` 读起；图片去掉了相机写入的信息。',
    '`data/records/`：著录。全期的 BibTeX、RIS、CSL-JSON，每篇文章的 JATS 1.3。',
    '`manifest-sha256.txt`：每个文件的 SHA-256 校验和；`tagmanifest-sha256.txt`：打包说明自己的校验和。',
  ],
  check: '核对：在这个文件夹里运行 `sha256sum -c manifest-sha256.txt`，每行都应当是 OK。',
  withdrawn: '撤回的文章不在内，本站上留有撤回的原因。',
  editions: '简体和繁体各有一份存档，投稿的原文相同，印出来的文字不同。',
  example: '本期是示例：其中的组织、人物、数字都是虚构的。',
} as const;
