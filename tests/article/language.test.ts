import { expect, it } from 'vitest';
import { guessLanguage } from '../../article/language.ts';

it.each([
  ['en', 'The minister said that the bridge was closed because of the flood, and that it will open in a week.'],
  ['de', 'Der Minister sagte, dass die Brücke wegen der Flut gesperrt ist und nicht vor nächster Woche mit dem Bau.'],
  ['es', 'El ministro dijo que el puente está cerrado por la inundación y que los trenes no paran en las estaciones.'],
  ['pt', 'O ministro disse que a ponte não vai abrir para os carros e que uma das obras do governo foi adiada.'],
  ['fr', 'Le ministre a dit que le pont est fermé et que les trains ne sont pas dans les gares pour une semaine.'],
  ['cs', 'Ministr řekl, že most je zavřený a že se vlaky v neděli do stanice na jihu nevrátí, ale v pondělí ano.'],
  ['ru', 'Министр сказал, что мост закрыт и что поезда не будут ходить по этой линии до конца недели.'],
  ['el', 'Ο υπουργός είπε ότι η γέφυρα έκλεισε.'],
  ['ja', '大臣は橋が洪水のために閉鎖されたと述べた。来週には再開する見込みだという。'],
  ['zh', '部长表示，由于洪水，这座桥已经关闭，预计下周重新开放，届时列车也会恢复运行。'],
  ['th', 'รัฐมนตรีกล่าวว่าสะพานปิดเพราะน้ำท่วม'],
  ['ar', 'قال الوزير إن الجسر مغلق بعد الفيضان وإنه من المتوقع أن يفتح في هذا الأسبوع بين المدينتين'],
  ['', 'Lorem ipsum dolor sit amet'],
  ['', ''],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
