/** What the files for libraries and indexers are called, in Simplified script. */
export const indexing = {
  oai: 'OAI-PMH 静态仓储（一个文件，不应答请求，要经网关收割）',
  oaiDescription:
    '这是一个静态仓储文件，不是在线的 OAI-PMH 接口：它不应答请求，收割要经过静态仓储网关。收会刊文章、各期目录和政策公报的著录，示例和撤回的不在内。',
  doaj: '会刊文章的著录，供 DOAJ 收录',
  crossref: '会刊文章的著录，供向 Crossref 登记 DOI',
  jats: 'JATS XML',
} as const;
