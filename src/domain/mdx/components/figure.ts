import { element, escapeHtml, openTag } from '../../text/html.ts';
import type { Component } from './component.ts';

export const figure: Component = {
  name: 'Figure',
  place: 'block',
  holdsText: false,
  attributes: new Map([
    ['src', { required: true }],
    ['alt', { required: true }],
    ['caption', { required: false }],
    ['credit', { required: false }],
  ]),
  example: '<Figure src="./photo.jpg" alt="画面上有什么" caption="图题" credit="拍摄者"/>',
  purpose: { zh: '一张图片', en: 'a picture' },
  render(attributes, state) {
    const picture = state.picture(attributes['src'] as string);
    if (!picture) return '';
    const image = openTag('img', {
      src: picture.src,
      srcset: picture.srcset,
      sizes: '(min-width: 48rem) 40rem, 100vw',
      width: picture.width,
      height: picture.height,
      alt: state.convert(attributes['alt'] as string),
      loading: 'lazy',
      decoding: 'async',
    });
    const caption = attributes['caption'] ? escapeHtml(state.convert(attributes['caption'])) : '';
    const credit = attributes['credit'] ? element('span', { class: 'credit' }, escapeHtml(state.convert(attributes['credit']))) : '';
    const text = caption || credit ? element('figcaption', {}, caption + credit) : '';
    return element('figure', { class: 'picture' }, image + text);
  },
};
