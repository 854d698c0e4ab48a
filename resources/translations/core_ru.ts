<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
 <context>
  <name>core</name>
  <message>
   <source>--waive is for what goes out: add --final.</source>
   <translation>--waive нужен только для того, что выходит из пресс-службы: добавьте --final.</translation>
  </message>
  <message>
   <source>A copy of the data lies in {file}.</source>
   <translation>Копия данных лежит в файле {file}.</translation>
  </message>
  <message>
   <source>A part of the database was deleted while it was open: “{path}”. {kept}</source>
   <translation>Часть базы данных удалена, пока она была открыта: «{path}». {kept}</translation>
  </message>
  <message>
   <source>A part that releases of this kind have is missing.</source>
   <translation>Не хватает части, которая бывает у материалов этого вида.</translation>
  </message>
  <message>
   <source>A password is kept for this site, but not for which address. Enter the application password for {origin} once more in the site's settings.</source>
   <translation>Пароль этого сайта сохранён без адреса, для которого он введён. Введите пароль приложения для {origin} ещё раз в настройках сайта.</translation>
  </message>
  <message>
   <source>A press desk. Without a verb it opens the window.</source>
   <translation>Рабочее место пресс-службы. Без команды открывает окно.</translation>
  </message>
  <message>
   <source>A quotation mark has no partner in this paragraph.</source>
   <translation>У кавычки в этом абзаце нет пары.</translation>
  </message>
  <message>
   <source>A release of this kind announces an event: say when it takes place.</source>
   <translation>Материал этого вида сообщает о событии: укажите, когда оно пройдёт.</translation>
  </message>
  <message>
   <source>A release of this kind lives on a quote, and there is none.</source>
   <translation>Материалу этого вида нужна цитата, а её нет.</translation>
  </message>
  <message>
   <source>A row of “{table}” has lost what it belongs to.</source>
   <translation>Строка таблицы «{table}» потеряла то, к чему относится.</translation>
  </message>
  <message>
   <source>A site needs a name and an address.</source>
   <translation>У сайта должны быть название и адрес.</translation>
  </message>
  <message>
   <source>A window with this data folder is open already and does not answer. Wait a moment and start again. If it stays so, end that window.</source>
   <translation>Окно с этой папкой данных уже открыто и не отвечает. Подождите немного и запустите снова. Если не поможет, завершите то окно.</translation>
  </message>
  <message>
   <source>An article that is “{now}” cannot become “{then}”.</source>
   <translation>Материал в состоянии «{now}» нельзя перевести в состояние «{then}».</translation>
  </message>
  <message>
   <source>Anadyr</source>
   <translation>Анадырь</translation>
  </message>
  <message>
   <source>Anadyr time</source>
   <translation>по Анадырю</translation>
  </message>
  <message>
   <source>Another program is publishing into the folder “{path}” at the moment. It is tried again by itself.</source>
   <translation>В папку «{path}» сейчас публикует другое окно или другой компьютер. Программа повторит попытку сама.</translation>
  </message>
  <message>
   <source>Another program is using the database “{path}”. Close it or wait a little, then try again.</source>
   <translation>База данных «{path}» занята другой программой. Закройте её или немного подождите и повторите.</translation>
  </message>
  <message>
   <source>Another window of the program is sending at the moment. Wait for it.</source>
   <translation>Сейчас отправку ведёт другое окно программы. Дождитесь его.</translation>
  </message>
  <message>
   <source>April</source>
   <translation>апреля</translation>
  </message>
  <message>
   <source>Astrakhan</source>
   <translation>Астрахань</translation>
  </message>
  <message>
   <source>Astrakhan time</source>
   <translation>по Астрахани</translation>
  </message>
  <message>
   <source>August</source>
   <translation>августа</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>Справка</translation>
  </message>
  <message>
   <source>Barnaul</source>
   <translation>Барнаул</translation>
  </message>
  <message>
   <source>Barnaul time</source>
   <translation>по Барнаулу</translation>
  </message>
  <message>
   <source>Chita</source>
   <translation>Чита</translation>
  </message>
  <message>
   <source>Chita time</source>
   <translation>по Чите</translation>
  </message>
  <message>
   <source>Close up the per cent sign</source>
   <translation>Знак процента слитно с числом</translation>
  </message>
  <message>
   <source>Could not save: the disk that holds “{path}” did not take or give the data. It may be full, unplugged or failing. Free some space or check the disk, then try again.</source>
   <translation>Не удалось сохранить: диск с файлом «{path}» не принял или не отдал данные. Возможно, он заполнен, отключён или неисправен. Освободите место или проверьте диск и повторите.</translation>
  </message>
  <message>
   <source>Could not save: the program met a defect ({kind}). It tries again by itself.</source>
   <translation>Не удалось сохранить: в программе обнаружена ошибка ({kind}). Программа повторит попытку сама.</translation>
  </message>
  <message>
   <source>Could not save: there is no room left on the disk that holds “{path}”. Free some space, then try again.</source>
   <translation>Не удалось сохранить: на диске с файлом «{path}» не осталось места. Освободите место и повторите.</translation>
  </message>
  <message>
   <source>Data for search engines is left out: your user may not publish it.</source>
   <translation>Данные для поисковых систем не добавлены: вашему пользователю нельзя их публиковать.</translation>
  </message>
  <message>
   <source>December</source>
   <translation>декабря</translation>
  </message>
  <message>
   <source>February</source>
   <translation>февраля</translation>
  </message>
  <message>
   <source>In the database the {noun} “{name}” is damaged: {problem}. All others can be used; a backup may hold this one.</source>
   <translation>В базе повреждена запись ({noun} «{name}»): {problem}. Остальными можно пользоваться; эта запись может быть в резервной копии.</translation>
  </message>
  <message>
   <source>In the event's card or under a picture the quote “{printed}” differs from one in the directory by a word or two: “{words}”.</source>
   <translation>В карточке события или под снимком цитата «{printed}» отличается от записанной в справочнике на слово-другое: «{words}».</translation>
  </message>
  <message>
   <source>In the event's card or under a picture the quote “{printed}” resembles one in the directory: “{words}”. Compare them.</source>
   <translation>В карточке события или под снимком цитата «{printed}» похожа на записанную в справочнике: «{words}». Сверьте их.</translation>
  </message>
  <message>
   <source>In this report there are the versions of programs and places in the program's code. There are no texts, names, addresses of sites, folders or passwords in it.</source>
   <translation>В этом отчёте версии программ и места в коде программы. В нём нет ни текстов, ни имён, ни адресов сайтов, ни папок, ни паролей.</translation>
  </message>
  <message>
   <source>Install version {version} with: sudo apt install --allow-downgrades {file}</source>
   <translation>Версию {version} установит команда: sudo apt install --allow-downgrades {file}</translation>
  </message>
  <message>
   <source>Irkutsk</source>
   <translation>Иркутск</translation>
  </message>
  <message>
   <source>Irkutsk time</source>
   <translation>по Иркутску</translation>
  </message>
  <message>
   <source>It is being sent or is on the site already. Withdraw it instead.</source>
   <translation>Материал отправляется или уже опубликован. Снимите его с сайта.</translation>
  </message>
  <message>
   <source>It is not known any more what the article “{title}” names. Save it again.</source>
   <translation>Связи материала «{title}» с записями потеряны. Сохраните его ещё раз.</translation>
  </message>
  <message>
   <source>It is not set where new versions are. Ask whoever looks after the program for the address and the file root.json.</source>
   <translation>Не указано, где лежат новые версии. Попросите адрес и файл root.json у того, кто отвечает за программу.</translation>
  </message>
  <message>
   <source>It is used in {count} articles, the latest “{title}”. Without the record their words stay as plain text.</source>
   <translation>Запись использована в материалах: {count}, последний — «{title}». Без записи слова в них останутся простым текстом.</translation>
  </message>
  <message>
   <source>It was not sent: since it was queued, a record has changed, and the checks stop this wording. {first} Mend the text and publish it again.</source>
   <translation>Не отправлено: после постановки в очередь изменилась запись справочника, и проверка не пропускает прежний текст. {first} Исправьте текст и опубликуйте заново.</translation>
  </message>
  <message>
   <source>It was set aside: since it was queued, a record has changed, and the checks stop this wording. {first} An earlier try may have reached the site: look there. Mend the text and publish it again.</source>
   <translation>Снято с отправки: после постановки в очередь изменилась запись справочника, и проверка не пропускает прежний текст. {first} Прошлая попытка могла дойти до сайта: проверьте страницу. Исправьте текст и опубликуйте заново.</translation>
  </message>
  <message>
   <source>It was stopped before everything was written.</source>
   <translation>Выгрузка остановлена: записано не всё.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>января</translation>
  </message>
  <message>
   <source>Join a number to an adjective with a bare hyphen</source>
   <translation>Дефис между числом и прилагательным</translation>
  </message>
  <message>
   <source>July</source>
   <translation>июля</translation>
  </message>
  <message>
   <source>June</source>
   <translation>июня</translation>
  </message>
  <message>
   <source>Kaliningrad</source>
   <translation>Калининград</translation>
  </message>
  <message>
   <source>Kaliningrad time</source>
   <translation>по Калининграду</translation>
  </message>
  <message>
   <source>Kamchatka</source>
   <translation>Камчатка</translation>
  </message>
  <message>
   <source>Kamchatka time</source>
   <translation>по Камчатке</translation>
  </message>
  <message>
   <source>Keep a number with the word it counts</source>
   <translation>Число не отрывается от слова, которое оно считает</translation>
  </message>
  <message>
   <source>Keep a range with the word it counts</source>
   <translation>Диапазон не отрывается от слова, которое он считает</translation>
  </message>
  <message>
   <source>Keep a short last word with the one before</source>
   <translation>Короткое последнее слово не отрывается от предыдущего</translation>
  </message>
  <message>
   <source>Keep a short word with the next one</source>
   <translation>Короткое слово не отрывается от следующего</translation>
  </message>
  <message>
   <source>Keep initials behind the family name with it</source>
   <translation>Инициалы после фамилии не отрываются от неё</translation>
  </message>
  <message>
   <source>Keep initials with the family name</source>
   <translation>Инициалы не отрываются от фамилии</translation>
  </message>
  <message>
   <source>Keep the day with the month</source>
   <translation>Число не отрывается от месяца</translation>
  </message>
  <message>
   <source>Keep the groups of a number together</source>
   <translation>Разряды числа не разрываются</translation>
  </message>
  <message>
   <source>Keep the parts of an abbreviation together</source>
   <translation>Части сокращения не разрываются</translation>
  </message>
  <message>
   <source>Keep «ООО», «АО», «ГБУ» with the name</source>
   <translation>«ООО», «АО», «ГБУ» не отрываются от названия</translation>
  </message>
  <message>
   <source>Keep «г.» and «в.» with the year and the century</source>
   <translation>«г.» и «в.» не отрываются от года и века</translation>
  </message>
  <message>
   <source>Keep «же», «ли», «бы» with the word before</source>
   <translation>«же», «ли», «бы» не отрываются от предыдущего слова</translation>
  </message>
  <message>
   <source>Keep «кв.», «корп.», «оф.» with the number</source>
   <translation>«кв.», «корп.», «оф.» не отрываются от номера</translation>
  </message>
  <message>
   <source>Keep «руб.» with the number</source>
   <translation>«руб.» не отрывается от числа</translation>
  </message>
  <message>
   <source>Keep «см.», «им.», «рис.», «стр.» with what follows</source>
   <translation>«см.», «им.», «рис.», «стр.» не отрываются от следующего слова</translation>
  </message>
  <message>
   <source>Keep «ул.», «д.», «г.» with the name</source>
   <translation>«ул.», «д.», «г.» не отрываются от названия</translation>
  </message>
  <message>
   <source>Khandyga</source>
   <translation>Хандыга</translation>
  </message>
  <message>
   <source>Khandyga time</source>
   <translation>по Хандыге</translation>
  </message>
  <message>
   <source>Kirov</source>
   <translation>Киров</translation>
  </message>
  <message>
   <source>Kirov time</source>
   <translation>по Кирову</translation>
  </message>
  <message>
   <source>Krasnoyarsk</source>
   <translation>Красноярск</translation>
  </message>
  <message>
   <source>Krasnoyarsk time</source>
   <translation>по Красноярску</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Лид</translation>
  </message>
  <message>
   <source>Leave one space between words</source>
   <translation>Один пробел между словами</translation>
  </message>
  <message>
   <source>Line {line} of the front matter cannot be read: {problem}. A value that holds “: ” or “#” has to stand in quotation marks.</source>
   <translation>Строку {line} шапки файла не удалось прочитать: {problem}. Значение, в котором есть «: » или «#», берётся в кавычки.</translation>
  </message>
  <message>
   <source>Line {line}: {reason}</source>
   <translation>Строка {line}: {reason}</translation>
  </message>
  <message>
   <source>Magadan</source>
   <translation>Магадан</translation>
  </message>
  <message>
   <source>Magadan time</source>
   <translation>по Магадану</translation>
  </message>
  <message>
   <source>March</source>
   <translation>марта</translation>
  </message>
  <message>
   <source>Markdown to the HTML fragment</source>
   <translation>Markdown — во фрагмент HTML</translation>
  </message>
  <message>
   <source>May</source>
   <translation>мая</translation>
  </message>
  <message>
   <source>Moscow</source>
   <translation>Москва</translation>
  </message>
  <message>
   <source>Moscow time</source>
   <translation>по московскому времени</translation>
  </message>
  <message>
   <source>Name the format: --to FORMAT.</source>
   <translation>Назовите формат: --to ФОРМАТ.</translation>
  </message>
  <message>
   <source>No name or application password is kept for the site “{name}”. Enter them in the site's settings.</source>
   <translation>Для сайта «{name}» не сохранены имя или пароль приложения. Введите их в настройках сайта.</translation>
  </message>
  <message>
   <source>Nothing at “{name}” can be imported: it is damaged or was made by another program. Ask your colleague for the file again.</source>
   <translation>Файл «{name}» нельзя взять в работу: он повреждён или сделан другой программой. Попросите коллегу прислать его снова.</translation>
  </message>
  <message>
   <source>Nothing was found under “{name}”.</source>
   <translation>По имени «{name}» ничего не найдено.</translation>
  </message>
  <message>
   <source>Nothing was let pass of “{rule}”.</source>
   <translation>Замечания «{rule}» не пропускали: снимать нечего.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>ноября</translation>
  </message>
  <message>
   <source>Novokuznetsk</source>
   <translation>Новокузнецк</translation>
  </message>
  <message>
   <source>Novokuznetsk time</source>
   <translation>по Новокузнецку</translation>
  </message>
  <message>
   <source>Novosibirsk</source>
   <translation>Новосибирск</translation>
  </message>
  <message>
   <source>Novosibirsk time</source>
   <translation>по Новосибирску</translation>
  </message>
  <message>
   <source>October</source>
   <translation>октября</translation>
  </message>
  <message>
   <source>Omsk</source>
   <translation>Омск</translation>
  </message>
  <message>
   <source>Omsk time</source>
   <translation>по Омску</translation>
  </message>
  <message>
   <source>On {day} {name} is “{post}” by the record, and the text says otherwise.</source>
   <translation>По справочнику на {day} {name} — «{post}», а в тексте иначе.</translation>
  </message>
  <message>
   <source>Pictures put back from beside the backup: {count}.</source>
   <translation>Возвращено картинок из папки копий: {count}.</translation>
  </message>
  <message>
   <source>Put Russian letters where Latin look-alikes stand</source>
   <translation>Русские буквы вместо похожих латинских</translation>
  </message>
  <message>
   <source>Put a comma before «а» and «но»</source>
   <translation>Запятая перед «а» и «но»</translation>
  </message>
  <message>
   <source>Put a hyphen after кое-</source>
   <translation>Дефис после «кое-»</translation>
  </message>
  <message>
   <source>Put a hyphen before -таки after an adverb</source>
   <translation>Дефис перед «-таки» после наречия</translation>
  </message>
  <message>
   <source>Put a hyphen before -то, -либо, -нибудь</source>
   <translation>Дефис перед «-то», «-либо», «-нибудь»</translation>
  </message>
  <message>
   <source>Put a hyphen in из-за and из-под</source>
   <translation>Дефис в «из-за» и «из-под»</translation>
  </message>
  <message>
   <source>Put a space after a comma</source>
   <translation>Пробел после запятой</translation>
  </message>
  <message>
   <source>Put a space after a stop</source>
   <translation>Пробел после точки</translation>
  </message>
  <message>
   <source>Put a space before a bracket</source>
   <translation>Пробел перед скобкой</translation>
  </message>
  <message>
   <source>Put the question mark before the exclamation mark</source>
   <translation>Вопросительный знак перед восклицательным</translation>
  </message>
  <message>
   <source>Put the sign of a currency after the sum</source>
   <translation>Знак валюты после суммы</translation>
  </message>
  <message>
   <source>Remove a doubled punctuation mark</source>
   <translation>Без удвоенных знаков препинания</translation>
  </message>
  <message>
   <source>Remove spaces around the text</source>
   <translation>Без пробелов в начале и в конце текста</translation>
  </message>
  <message>
   <source>Remove spaces inside brackets</source>
   <translation>Без пробелов внутри скобок</translation>
  </message>
  <message>
   <source>Remove the space before a full stop</source>
   <translation>Без пробела перед точкой</translation>
  </message>
  <message>
   <source>Remove the space before a punctuation mark</source>
   <translation>Без пробела перед знаком препинания</translation>
  </message>
  <message>
   <source>Sakhalin</source>
   <translation>Сахалин</translation>
  </message>
  <message>
   <source>Sakhalin time</source>
   <translation>по Сахалину</translation>
  </message>
  <message>
   <source>Samara</source>
   <translation>Самара</translation>
  </message>
  <message>
   <source>Samara time</source>
   <translation>по Самаре</translation>
  </message>
  <message>
   <source>Sample releases added: {count}.</source>
   <translation>Добавлено образцов: {count}.</translation>
  </message>
  <message>
   <source>Saratov</source>
   <translation>Саратов</translation>
  </message>
  <message>
   <source>Saratov time</source>
   <translation>по Саратову</translation>
  </message>
  <message>
   <source>Say in words why the text may go out all the same.</source>
   <translation>Напишите, почему текст всё же можно выпустить.</translation>
  </message>
  <message>
   <source>Say why with each --waive RULE: --reason “…”, not empty.</source>
   <translation>К каждому --waive ПРАВИЛО нужна непустая причина: --reason «…».</translation>
  </message>
  <message>
   <source>September</source>
   <translation>сентября</translation>
  </message>
  <message>
   <source>Set Russian quotation marks</source>
   <translation>Русские кавычки</translation>
  </message>
  <message>
   <source>Set a city telephone number</source>
   <translation>Городской номер телефона</translation>
  </message>
  <message>
   <source>Set a curly apostrophe inside a word</source>
   <translation>Апостроф внутри слова</translation>
  </message>
  <message>
   <source>Set a dash where a hyphen stands for a missing word</source>
   <translation>Тире вместо дефиса на месте пропущенного слова</translation>
  </message>
  <message>
   <source>Set a date the Russian way</source>
   <translation>Дата в русском порядке</translation>
  </message>
  <message>
   <source>Set a decimal comma</source>
   <translation>Десятичная запятая</translation>
  </message>
  <message>
   <source>Set a long dash between words</source>
   <translation>Длинное тире между словами</translation>
  </message>
  <message>
   <source>Set a long number in groups of three</source>
   <translation>Длинное число по три разряда</translation>
  </message>
  <message>
   <source>Set a short dash between days of a month</source>
   <translation>Короткое тире между числами месяца</translation>
  </message>
  <message>
   <source>Set a short dash between days of the week</source>
   <translation>Короткое тире между днями недели</translation>
  </message>
  <message>
   <source>Set a short dash between hours</source>
   <translation>Короткое тире между часами</translation>
  </message>
  <message>
   <source>Set a short dash between months</source>
   <translation>Короткое тире между месяцами</translation>
  </message>
  <message>
   <source>Set a short dash between years, decades and centuries</source>
   <translation>Короткое тире между годами, десятилетиями и веками</translation>
  </message>
  <message>
   <source>Set a short dash in a range of counted things</source>
   <translation>Короткое тире в диапазоне</translation>
  </message>
  <message>
   <source>Set a telephone number</source>
   <translation>Номер телефона</translation>
  </message>
  <message>
   <source>Set a telephone number with a five-digit code</source>
   <translation>Номер телефона с пятизначным кодом</translation>
  </message>
  <message>
   <source>Set apart a dash that sticks to a word</source>
   <translation>Пробел у тире, прилипшего к слову</translation>
  </message>
  <message>
   <source>Set apart the paragraph sign</source>
   <translation>Пробел после знака параграфа</translation>
  </message>
  <message>
   <source>Set apart «кв. м» and «куб. м»</source>
   <translation>Пробел в «кв. м» и «куб. м»</translation>
  </message>
  <message>
   <source>Set apart «тыс.», «млн», «млрд» and keep them with the number</source>
   <translation>«тыс.», «млн», «млрд» через неразрывный пробел от числа</translation>
  </message>
  <message>
   <source>Set arrows</source>
   <translation>Стрелки</translation>
  </message>
  <message>
   <source>Set degrees</source>
   <translation>Знак градуса</translation>
  </message>
  <message>
   <source>Set mathematical signs</source>
   <translation>Математические знаки</translation>
  </message>
  <message>
   <source>Set simple fractions as one sign</source>
   <translation>Простые дроби одним знаком</translation>
  </message>
  <message>
   <source>Set square and cubic units</source>
   <translation>Квадратные и кубические единицы</translation>
  </message>
  <message>
   <source>Set the copyright and trade mark signs</source>
   <translation>Знаки авторского права и товарного знака</translation>
  </message>
  <message>
   <source>Set the multiplication sign</source>
   <translation>Знак умножения</translation>
  </message>
  <message>
   <source>Set the number sign</source>
   <translation>Знак номера</translation>
  </message>
  <message>
   <source>Set the ten digits of a telephone number</source>
   <translation>Номер телефона из десяти цифр</translation>
  </message>
  <message>
   <source>Set three points as one sign</source>
   <translation>Многоточие одним знаком</translation>
  </message>
  <message>
   <source>Shorten the ending of an ordinal</source>
   <translation>Короткое наращение порядкового числительного</translation>
  </message>
  <message>
   <source>Signed in as {name}.</source>
   <translation>Вход выполнен: {name}.</translation>
  </message>
  <message>
   <source>Simferopol</source>
   <translation>Симферополь</translation>
  </message>
  <message>
   <source>Simferopol time</source>
   <translation>по Симферополю</translation>
  </message>
  <message>
   <source>Something is still on its way to “{name}”. Cancel it or wait, then remove the site.</source>
   <translation>На сайт «{name}» ещё что-то отправляется. Отмените отправку или дождитесь её, потом удалите сайт.</translation>
  </message>
  <message>
   <source>Srednekolymsk</source>
   <translation>Среднеколымск</translation>
  </message>
  <message>
   <source>Srednekolymsk time</source>
   <translation>по Среднеколымску</translation>
  </message>
  <message>
   <source>Start a line of speech with a dash</source>
   <translation>Реплика начинается с тире</translation>
  </message>
  <message>
   <source>Take the name and the password out of the address: they have their own fields.</source>
   <translation>Уберите из адреса имя и пароль: для них есть отдельные поля.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>The address for readers is not set: the news feed and the site map cannot have full links without it.</source>
   <translation>Не указан адрес для читателей: без него в ленте новостей и карте сайта не будет полных ссылок.</translation>
  </message>
  <message>
   <source>The address {address} is not encrypted: the password could be read on the way. Enter it with https://.</source>
   <translation>Адрес {address} без шифрования: пароль могут прочитать по дороге. Укажите адрес с https://.</translation>
  </message>
  <message>
   <source>The animation “{name}” has {frames} frames of {width} × {height} pixels, which is more than a page can show. Make it shorter or smaller.</source>
   <translation>В анимации «{name}» кадров: {frames}, размер каждого — {width} × {height} точек. Столько страница показать не может: сделайте анимацию короче или меньше.</translation>
  </message>
  <message>
   <source>The answer of {host} is not WordPress's own: it is packed in a way that was not asked for. Ask the site's administrator what stands before the site.</source>
   <translation>Ответ сайта {host} не похож на ответ WordPress: он упакован способом, о котором программа не просила. Спросите администратора сайта, что стоит перед сайтом.</translation>
  </message>
  <message>
   <source>The article has no title. Write one, then publish.</source>
   <translation>У материала нет заголовка. Напишите его и опубликуйте.</translation>
  </message>
  <message>
   <source>The article is not in the archive (any more). Save it first, then try again.</source>
   <translation>Материала нет в архиве. Сначала сохраните его, потом повторите.</translation>
  </message>
  <message>
   <source>The backup could not be put back: {reason}. Nothing was changed. Close other programs that use these files or free some space, then try again.</source>
   <translation>Не удалось восстановить копию: {reason}. Ничего не изменено. Закройте программы, которые держат эти файлы, или освободите место и повторите.</translation>
  </message>
  <message>
   <source>The backup could not be written to “{path}”: {reason}. Free some space or choose another folder, then try again.</source>
   <translation>Не удалось записать резервную копию «{path}»: {reason}. Освободите место или выберите другую папку и повторите.</translation>
  </message>
  <message>
   <source>The backup in “{folder}” could not be read again. Choose another folder for the backups.</source>
   <translation>Копию в «{folder}» не удалось прочитать после записи. Выберите для резервных копий другую папку.</translation>
  </message>
  <message>
   <source>The backup is in “{file}”.</source>
   <translation>Резервная копия записана в «{file}».</translation>
  </message>
  <message>
   <source>The backup needs {size} MB on the disk, and there is less. Nothing was changed. Free some space, then try again.</source>
   <translation>Для резервной копии нужно {size} МБ на диске, а столько места нет. Ничего не изменено. Освободите место и повторите.</translation>
  </message>
  <message>
   <source>The backup “{file}” was restored: {count} articles.</source>
   <translation>Резервная копия «{file}» восстановлена, материалов: {count}.</translation>
  </message>
  <message>
   <source>The backup “{path}” is damaged at “{name}”. Nothing was changed. Take another copy of the backup.</source>
   <translation>Резервная копия «{path}» повреждена в файле «{name}». Ничего не изменено. Возьмите другую копию.</translation>
  </message>
  <message>
   <source>The backup “{path}” was made by a newer version of the program. Install the latest version, then restore it.</source>
   <translation>Резервная копия «{path}» сделана более новой версией программы. Установите последнюю версию и восстановите копию.</translation>
  </message>
  <message>
   <source>The data folder is being restored or brought up to date at the moment. Wait a little, then try again.</source>
   <translation>Папка данных сейчас восстанавливается или обновляется. Немного подождите и повторите.</translation>
  </message>
  <message>
   <source>The data folder is open in another window or program, and would be replaced under it. Close that one, then try again.</source>
   <translation>Папка данных открыта в другом окне или программе, и её данные были бы подменены. Закройте то окно и повторите.</translation>
  </message>
  <message>
   <source>The data folder “{folder}” cannot be used: {reason}. Choose another folder or ask for the right to write there.</source>
   <translation>Папку данных «{folder}» нельзя использовать: {reason}. Выберите другую папку или попросите право записи в неё.</translation>
  </message>
  <message>
   <source>The data folder “{folder}” is not a whole path. Name it from the drive or from the root of the disk, or ask the administrator who set it.</source>
   <translation>Путь к папке данных «{folder}» неполный. Укажите его от буквы диска или от корня либо обратитесь к администратору, который его задал.</translation>
  </message>
  <message>
   <source>The database could not be brought up to date: {count} rows of “{table}” have lost what they belong to. Nothing was changed.</source>
   <translation>Не удалось обновить базу данных: строки таблицы «{table}» ни к чему не относятся, их {count}. Ничего не изменено.</translation>
  </message>
  <message>
   <source>The database “{path}” can be read but not changed. Ask your administrator for the right to write to this file and its folder.</source>
   <translation>База данных «{path}» доступна только для чтения. Попросите администратора дать право записи в этот файл и его папку.</translation>
  </message>
  <message>
   <source>The database “{path}” cannot be opened: there is no such folder, or you may not write to it. Check the path and ask your administrator for access.</source>
   <translation>Базу данных «{path}» не удалось открыть: папки нет или в неё нельзя писать. Проверьте путь и попросите доступ у администратора.</translation>
  </message>
  <message>
   <source>The database “{path}” is damaged: {problem}. It was left as it is. Restore the latest backup; keep the damaged file, it may help to save texts.</source>
   <translation>База данных «{path}» повреждена: {problem}. Она оставлена как есть. Восстановите последнюю резервную копию; повреждённый файл сохраните, он может помочь спасти тексты.</translation>
  </message>
  <message>
   <source>The database “{path}” is gone: it was deleted or moved while it was open. {kept}</source>
   <translation>База данных «{path}» исчезла: её удалили или перенесли, пока она была открыта. {kept}</translation>
  </message>
  <message>
   <source>The database “{path}” was overwritten while it was open: by an older copy, or by something else. {kept}</source>
   <translation>База «{path}» была перезаписана, пока программа с ней работала: более старой копией или чем-то другим. {kept}</translation>
  </message>
  <message>
   <source>The database “{path}” was replaced or emptied while it was open. {kept}</source>
   <translation>Базу данных «{path}» подменили или очистили, пока она была открыта. {kept}</translation>
  </message>
  <message>
   <source>The database “{path}” was written by a newer version of the program. Install the latest version to open it; nothing was changed.</source>
   <translation>База данных «{path}» записана более новой версией программы. Установите последнюю версию, чтобы открыть её; ничего не изменено.</translation>
  </message>
  <message>
   <source>The database, the earlier versions and the pictures are sound.</source>
   <translation>База данных, прежние версии и картинки в порядке.</translation>
  </message>
  <message>
   <source>The document “{name}” unpacks to more data than any release has, so it was not opened. Copy its text into a new document.</source>
   <translation>Документ «{name}» распаковывается в слишком большой объём данных, поэтому не открыт. Скопируйте его текст в новый документ.</translation>
  </message>
  <message>
   <source>The drive of the folder knows no locks: publish there from one computer at a time.</source>
   <translation>Диск этой папки не умеет закрывать файлы на время записи. Публикуйте в неё одновременно только с одного компьютера.</translation>
  </message>
  <message>
   <source>The embargo ended on {date}. Take it off.</source>
   <translation>Эмбарго закончилось {date}. Снимите его.</translation>
  </message>
  <message>
   <source>The figure differs from the record: {value} {unit}.</source>
   <translation>Число отличается от записанного в справочнике: {value} {unit}.</translation>
  </message>
  <message>
   <source>The file gives this quote to another speaker than the directory: “{words}”.</source>
   <translation>В файле у этой цитаты другой автор, чем в справочнике: «{words}».</translation>
  </message>
  <message>
   <source>The file has another figure than the directory: {value} {unit}.</source>
   <translation>В справочнике этот показатель записан иначе: {value} {unit}.</translation>
  </message>
  <message>
   <source>The file has another name of the organization than the directory: “{name}”.</source>
   <translation>В справочнике эта организация записана иначе: «{name}».</translation>
  </message>
  <message>
   <source>The file has another name than the directory: “{name}”.</source>
   <translation>В справочнике имя записано иначе: «{name}».</translation>
  </message>
  <message>
   <source>The file has another post of {name} on {day} than the directory: “{post}”.</source>
   <translation>В справочнике у персоны «{name}» на {day} другая должность: «{post}».</translation>
  </message>
  <message>
   <source>The file has this quote in other words than the directory: “{words}”.</source>
   <translation>В справочнике эта цитата записана иначе: «{words}».</translation>
  </message>
  <message>
   <source>The file is damaged: {problem}</source>
   <translation>Файл повреждён: {problem}</translation>
  </message>
  <message>
   <source>The file is not a text: its characters make no words in any known encoding. Open it in the program it was made with and save it as a .docx or .txt file.</source>
   <translation>В файле нет текста: ни в одной известной кодировке его знаки не складываются в слова. Откройте его в программе, где он создан, и сохраните как .docx или .txt.</translation>
  </message>
  <message>
   <source>The file is too long for an article: {count} letters.</source>
   <translation>Файл слишком длинный для материала, знаков в нём: {count}.</translation>
  </message>
  <message>
   <source>The file of the office's signature, {file}, cannot be used: {reason}.</source>
   <translation>Файл подписи организации {file} использовать нельзя: {reason}.</translation>
  </message>
  <message>
   <source>The file of the picture “{name}” is missing. Add the picture again.</source>
   <translation>Файл изображения «{name}» пропал. Добавьте изображение снова.</translation>
  </message>
  <message>
   <source>The file of the picture “{name}” is not the one that was added. Add it again.</source>
   <translation>Файл картинки «{name}» — не тот, что был добавлен. Добавьте её снова.</translation>
  </message>
  <message>
   <source>The file “{name}” cannot be read: {reason}. Check that it exists and that you may open it.</source>
   <translation>Файл «{name}» не удалось прочитать: {reason}. Проверьте, что он есть и вам можно его открывать.</translation>
  </message>
  <message>
   <source>The file “{name}” in the site's folder is not this program's and was left as it is. Move it away, or choose another folder in the site's settings.</source>
   <translation>Файл «{name}» в папке сайта создан не этой программой и оставлен как есть. Переместите его или выберите другую папку в настройках сайта.</translation>
  </message>
  <message>
   <source>The file “{name}” is damaged or no Word document. Open it in Word, save it again as .docx, or copy the text and paste it here.</source>
   <translation>Файл «{name}» повреждён или это не документ Word. Откройте его в Word и сохраните заново как .docx или скопируйте текст и вставьте его сюда.</translation>
  </message>
  <message>
   <source>The file “{name}” is in the old Word format. Open it in Word or LibreOffice, save it as a Word document (.docx) and choose that file.</source>
   <translation>Файл «{name}» в старом формате Word. Откройте его в Word или LibreOffice, сохраните как документ Word (.docx) и выберите новый файл.</translation>
  </message>
  <message>
   <source>The file “{name}” is larger than a release with its pictures can be. Ask for the pictures apart.</source>
   <translation>Файл «{name}» больше, чем бывает материал с изображениями. Попросите прислать изображения отдельно.</translation>
  </message>
  <message>
   <source>The file “{name}” is larger than {largest} MB, and at most that can be read. Copy the text of the release into a file of its own.</source>
   <translation>Файл «{name}» больше {largest} МБ, а больше прочитать нельзя. Скопируйте текст релиза в отдельный файл.</translation>
  </message>
  <message>
   <source>The file “{name}” is no text that can be read here. Choose a .docx, .html, .md or .txt file.</source>
   <translation>Файл «{name}» здесь прочитать нельзя. Выберите файл .docx, .html, .md или .txt.</translation>
  </message>
  <message>
   <source>The file “{name}” was made by a newer version of the program. Install the latest version, then open it.</source>
   <translation>Файл «{name}» сделан более новой версией программы. Установите последнюю версию и откройте его.</translation>
  </message>
  <message>
   <source>The file “{path}” is damaged or is not a database of this program. It was left as it is. Restore the latest backup; keep the damaged file, it may help to save texts.</source>
   <translation>Файл «{path}» повреждён или это не база данных этой программы. Он оставлен как есть. Восстановите последнюю резервную копию; повреждённый файл сохраните, он может помочь спасти тексты.</translation>
  </message>
  <message>
   <source>The folder can be written to.</source>
   <translation>В папку можно писать.</translation>
  </message>
  <message>
   <source>The folder “{path}” cannot be made: {reason}. Choose another folder.</source>
   <translation>Папку «{path}» не удалось создать: {reason}. Выберите другую папку.</translation>
  </message>
  <message>
   <source>The folder “{path}” cannot be used at the moment: {reason}. Check the disk or the network drive.</source>
   <translation>Папка «{path}» сейчас недоступна: {reason}. Проверьте диск или сетевой диск.</translation>
  </message>
  <message>
   <source>The folder “{path}” holds other files already ({names}). None of them will be replaced: where a name is taken, the program uses another. Publish there?</source>
   <translation>В папке «{path}» уже есть другие файлы ({names}). Ни один из них не будет заменён: если имя занято, программа возьмёт другое. Публиковать туда?</translation>
  </message>
  <message>
   <source>The folder “{path}” is not empty. Choose an empty one.</source>
   <translation>Папка «{path}» не пуста. Выберите пустую.</translation>
  </message>
  <message>
   <source>The folder “{path}” is not there. Plug in the disk, connect the network drive, or choose another folder in the site's settings.</source>
   <translation>Папки «{path}» нет. Подключите диск или сетевой диск либо выберите другую папку в настройках сайта.</translation>
  </message>
  <message>
   <source>The folder “{path}” may not be written to. Ask your administrator for the right to write there, or choose another folder.</source>
   <translation>В папку «{path}» нельзя писать. Попросите у администратора право записи или выберите другую папку.</translation>
  </message>
  <message>
   <source>The front matter cannot be used: “{key}” does not fit ({problem}). Mend the value or take the line out, then open the file again.</source>
   <translation>Шапка файла не подходит: «{key}» ({problem}). Исправьте значение или уберите строку и откройте файл снова.</translation>
  </message>
  <message>
   <source>The front matter has no end: put a line “---” after its last line.</source>
   <translation>У шапки файла нет конца: поставьте строку «---» после её последней строки.</translation>
  </message>
  <message>
   <source>The front matter is too long: {count} letters.</source>
   <translation>Шапка файла слишком длинная, знаков в ней: {count}.</translation>
  </message>
  <message>
   <source>The installer could not be kept: {reason}.</source>
   <translation>Не удалось сохранить установщик: {reason}.</translation>
  </message>
  <message>
   <source>The installer could not be started: {reason}.</source>
   <translation>Не удалось запустить установку: {reason}.</translation>
  </message>
  <message>
   <source>The installer of an earlier version than {version} is not kept here. Ask whoever looks after the program for it.</source>
   <translation>Установщика версии раньше {version} здесь нет. Попросите его у того, кто отвечает за программу.</translation>
  </message>
  <message>
   <source>The installer of version {version} was started.</source>
   <translation>Установка версии {version} запущена.</translation>
  </message>
  <message>
   <source>The installer {name} is in the list, but not at {address}. Tell whoever looks after the program.</source>
   <translation>Установщик {name} есть в списке, но не здесь: {address}. Скажите об этом тому, кто отвечает за программу.</translation>
  </message>
  <message>
   <source>The installer {name} is not the one that the office signed: it was altered or damaged. It was thrown away and will not be started.</source>
   <translation>Установщик {name} не тот, что подписала организация: он изменён или повреждён. Файл удалён и запущен не будет.</translation>
  </message>
  <message>
   <source>The last changes ({count}) were stored in “{path}” and are not in it any more: the disk or another program lost them. What is there is open. Compare it with the latest backup.</source>
   <translation>Последние изменения ({count}) были сохранены в «{path}», но теперь их там нет: их потерял диск или другая программа. Открыто то, что осталось. Сравните с последней резервной копией.</translation>
  </message>
  <message>
   <source>The letterhead “{name}” cannot be read as a Word file. Save it again in Word as .docx or take it away.</source>
   <translation>Бланк «{name}» не читается как файл Word. Сохраните его заново в Word в формате .docx или уберите.</translation>
  </message>
  <message>
   <source>The line broke off: {there} of {size} bytes have arrived and are kept. Try again to fetch the rest.</source>
   <translation>Связь оборвалась: получено {there} из {size} байт, они сохранены. Повторите, чтобы получить остальное.</translation>
  </message>
  <message>
   <source>The list is signed for {days} days. Officers need the address and {file}.</source>
   <translation>Список подписан на {days} дн. Сотрудникам нужны адрес и файл {file}.</translation>
  </message>
  <message>
   <source>The list of release kinds cannot be read from {path}: {why}. Install the program again.</source>
   <translation>Список видов материалов не удалось прочитать из {path}: {why}. Установите программу заново.</translation>
  </message>
  <message>
   <source>The list of versions at {address} has expired: the office has not signed it anew. Nothing was taken from there. Tell whoever looks after the program.</source>
   <translation>Срок действия списка версий истёк ({address}): организация не подписала его заново. Оттуда ничего не взято. Скажите об этом тому, кто отвечает за программу.</translation>
  </message>
  <message>
   <source>The list of versions at {address} is cut off or damaged. Nothing was taken from there.</source>
   <translation>Список версий ({address}) обрезан или повреждён. Оттуда ничего не взято.</translation>
  </message>
  <message>
   <source>The list of versions at {address} is not signed by the office: it was altered or comes from somebody else. Nothing was taken from there.</source>
   <translation>Список версий ({address}) не подписан организацией: его изменили или он чужой. Оттуда ничего не взято.</translation>
  </message>
  <message>
   <source>The list of versions at {address} is older than one that was read before: somebody put an old one back. Nothing was taken from there.</source>
   <translation>Список версий ({address}) старее уже прочитанного: кто-то вернул старый. Оттуда ничего не взято.</translation>
  </message>
  <message>
   <source>The list of versions could not be kept: {reason}. Check the free space.</source>
   <translation>Не удалось сохранить список версий: {reason}. Проверьте свободное место.</translation>
  </message>
  <message>
   <source>The list “{name}” was changed on the site itself and was left as it is. To have it made anew, publish again and overwrite it; a copy of it is kept.</source>
   <translation>Список «{name}» изменён на самом сайте и оставлен как есть. Чтобы программа составила его заново, опубликуйте ещё раз с заменой; копия сохранится.</translation>
  </message>
  <message>
   <source>The name “{name}” fits a man and a woman, and its forms differ: choose the gender.</source>
   <translation>Имя «{name}» бывает и мужским, и женским, а формы разные: выберите пол.</translation>
  </message>
  <message>
   <source>The page is on the site, but the site gives its address as one of {there}, not of {here}. If readers use that one, enter it in the site's settings.</source>
   <translation>Страница на сайте, но сайт назвал её адрес на {there}, а не на {here}. Если читатели пользуются им, укажите его в настройках сайта.</translation>
  </message>
  <message>
   <source>The page is on the site, but what the site gives as its address is none. Look at the page yourself.</source>
   <translation>Страница на сайте, но то, что сайт назвал её адресом, — не адрес. Посмотрите на страницу сами.</translation>
  </message>
  <message>
   <source>The page is on “{name}” already, and the program cannot change pages there. Change it on the site itself.</source>
   <translation>Страница уже на сайте «{name}», а менять страницы там программа не умеет. Исправьте её на самом сайте.</translation>
  </message>
  <message>
   <source>The page is published, but the program made a mistake while looking at it ({kind}). Open the page and see whether it is right.</source>
   <translation>Страница опубликована, но, сверяя её, программа ошиблась ({kind}). Откройте страницу и посмотрите, всё ли на месте.</translation>
  </message>
  <message>
   <source>The page template {file} is broken in line {line}: {reason}. Correct the template or choose the default one in the site's settings.</source>
   <translation>Шаблон страницы {file} испорчен в строке {line}: {reason}. Исправьте шаблон или выберите обычный в настройках сайта.</translation>
  </message>
  <message>
   <source>The page template {file} puts words of the text where a browser takes them for a program: {place}. Put them between tags, or choose the default templates in the site's settings.</source>
   <translation>Шаблон страницы {file} ставит слова материала туда, где браузер примет их за программу: {place}. Поставьте их между тегами или выберите в настройках сайта шаблоны по умолчанию.</translation>
  </message>
  <message>
   <source>The page templates “{name}” were not found. Choose other templates in the site's settings.</source>
   <translation>Шаблоны страницы «{name}» не найдены. Выберите другие в настройках сайта.</translation>
  </message>
  <message>
   <source>The page was changed on the site itself ({when}). Publishing would undo that change. Take it over into the article, or publish again and overwrite it.</source>
   <translation>Страницу изменили на самом сайте ({when}). Публикация отменит эту правку. Перенесите её в материал или опубликуйте ещё раз с заменой.</translation>
  </message>
  <message>
   <source>The page was changed on the site itself ({who}, {when}). Publishing would undo that change. Take it over into the article, or publish again and overwrite it.</source>
   <translation>Страницу изменили на самом сайте ({who}, {when}). Публикация отменит эту правку. Перенесите её в материал или опубликуйте ещё раз с заменой.</translation>
  </message>
  <message>
   <source>The page was changed on the site itself: “{name}” is not what was written. Publishing would undo that change. Take it over into the article, or publish again and overwrite it; a copy of it is kept.</source>
   <translation>Страницу изменили на самом сайте: «{name}» отличается от того, что было записано. Публикация отменила бы это изменение. Перенесите его в материал или опубликуйте ещё раз с заменой; копия сохранится.</translation>
  </message>
  <message>
   <source>The page “{path}” is not what was written. Another program may have changed it; publish again.</source>
   <translation>Страница «{path}» не совпадает с записанной. Возможно, её изменила другая программа; опубликуйте снова.</translation>
  </message>
  <message>
   <source>The part “{name}” is missing or not ours.</source>
   <translation>Часть «{name}» отсутствует или чужая.</translation>
  </message>
  <message>
   <source>The password in the variable {variable} is not for {origin}. If it is, set the variable to the address and the password: {address} PASSWORD.</source>
   <translation>Пароль в переменной {variable} введён не для {origin}. Если он всё-таки для этого сайта, запишите в переменную адрес и пароль: {address} ПАРОЛЬ.</translation>
  </message>
  <message>
   <source>The pasted text</source>
   <translation>Вставленный текст</translation>
  </message>
  <message>
   <source>The picture could not be stored: {reason}. Check the free space on the disk.</source>
   <translation>Изображение не удалось сохранить: {reason}. Проверьте свободное место на диске.</translation>
  </message>
  <message>
   <source>The picture has no description for those who cannot see it.</source>
   <translation>У изображения нет описания для тех, кто его не видит.</translation>
  </message>
  <message>
   <source>The picture is larger than {limit} MB.</source>
   <translation>Изображение больше {limit} МБ.</translation>
  </message>
  <message>
   <source>The picture “{name}” could not be opened.</source>
   <translation>Изображение «{name}» не удалось открыть.</translation>
  </message>
  <message>
   <source>The picture “{name}” has too many pixels. Make it smaller than {limit} megapixels.</source>
   <translation>В изображении «{name}» слишком много точек. Уменьшите его до {limit} мегапикселей.</translation>
  </message>
  <message>
   <source>The picture “{name}” in the backup is damaged and was left out.</source>
   <translation>Картинка «{name}» в резервной копии повреждена и пропущена.</translation>
  </message>
  <message>
   <source>The picture “{name}” is another than the file says. Ask your colleague to export the article again with the latest version of the program.</source>
   <translation>Изображение «{name}» не то, которое названо в файле. Попросите коллегу выгрузить материал заново последней версией программы.</translation>
  </message>
  <message>
   <source>The picture “{name}” is damaged. Ask for it again.</source>
   <translation>Изображение «{name}» повреждено. Попросите прислать его снова.</translation>
  </message>
  <message>
   <source>The picture “{name}” is neither here nor in the backups.</source>
   <translation>Картинки «{name}» нет ни здесь, ни в резервных копиях.</translation>
  </message>
  <message>
   <source>The picture “{name}” is too large for the site, which takes {limit} KB. Make it smaller and add it again.</source>
   <translation>Картинка «{name}» слишком велика для сайта: он принимает не больше {limit} КБ. Уменьшите её и добавьте снова.</translation>
  </message>
  <message>
   <source>The picture “{name}” is “{real}”, and the file says “{told}”. Ask your colleague to export the article again.</source>
   <translation>Изображение «{name}» имеет тип «{real}», а в файле указан «{told}». Попросите коллегу выгрузить материал заново.</translation>
  </message>
  <message>
   <source>The pictures could not be copied to “{folder}”: {reason}. Free some space or choose another folder, then try again.</source>
   <translation>Не удалось скопировать картинки в «{folder}»: {reason}. Освободите место или выберите другую папку и повторите.</translation>
  </message>
  <message>
   <source>The pictures could not be put back: {reason}.</source>
   <translation>Не удалось вернуть картинки: {reason}.</translation>
  </message>
  <message>
   <source>The pictures have {count} megapixels together, and at most {limit} can be taken in at once. Ask for the pictures apart.</source>
   <translation>В изображениях вместе {count} мегапикселей, а принять за один раз можно не больше {limit}. Попросите прислать изображения отдельно.</translation>
  </message>
  <message>
   <source>The program cannot take pages off “{name}”. Take the page off on the site itself.</source>
   <translation>Снимать страницы с сайта «{name}» программа не умеет. Снимите страницу на самом сайте.</translation>
  </message>
  <message>
   <source>The program ended again and again while this was being sent. It was set aside so that the others can go. The text is safe. Look at the site whether the page is there, then try again.</source>
   <translation>Программа снова и снова завершалась во время этой отправки. Она отложена, чтобы остальные материалы не ждали. Текст цел. Посмотрите, есть ли страница на сайте, и отправьте ещё раз.</translation>
  </message>
  <message>
   <source>The program looks for new versions at {address}.</source>
   <translation>Новые версии программа ищет здесь: {address}.</translation>
  </message>
  <message>
   <source>The program looks for new versions nowhere now.</source>
   <translation>Новых версий программа больше не ищет.</translation>
  </message>
  <message>
   <source>The program made a mistake while sending ({kind}). The text is safe. Report this, then try again.</source>
   <translation>При отправке в программе произошла ошибка ({kind}). Текст цел. Сообщите об этом разработчику и повторите.</translation>
  </message>
  <message>
   <source>The quote differs from one in the directory by a word or two: “{words}”.</source>
   <translation>Цитата отличается от записанной в справочнике на слово-другое: «{words}».</translation>
  </message>
  <message>
   <source>The quote differs from what was recorded: “{words}”.</source>
   <translation>Цитата отличается от записанной: «{words}».</translation>
  </message>
  <message>
   <source>The quote is cut: see that it still says the same. Recorded is: “{words}”.</source>
   <translation>Цитата сокращена: проверьте, что смысл остался прежним. Записано: «{words}».</translation>
  </message>
  <message>
   <source>The quote of {name} is printed with the post “{post}”, and by the record it is “{held}” on {day}.</source>
   <translation>Под цитатой ({name}) стоит должность «{post}», а по карточке на {day}: «{held}».</translation>
  </message>
  <message>
   <source>The quote of {name} is printed with the post “{post}”, which the record of the person does not have.</source>
   <translation>Под цитатой ({name}) напечатается должность «{post}», а в записи о человеке такой должности нет.</translation>
  </message>
  <message>
   <source>The quote resembles one in the directory: “{words}”. Compare them.</source>
   <translation>Похожая цитата есть в справочнике: «{words}». Сверьте их.</translation>
  </message>
  <message>
   <source>The reading of “{name}” was stopped.</source>
   <translation>Чтение «{name}» остановлено.</translation>
  </message>
  <message>
   <source>The record of {name} has no post on {day}, and the text names one. Check the post, or add it to the record.</source>
   <translation>В карточке «{name}» нет должности на {day}, а в тексте она названа. Проверьте должность или внесите её в карточку.</translation>
  </message>
  <message>
   <source>The record was changed meanwhile in another window or program, in the same place. Nothing was overwritten: what you typed is kept in the form. Open the record again, look at the other values and save.</source>
   <translation>Запись одновременно изменили в другом окне или программе, в том же месте. Ничего не потеряно: введённое вами осталось в форме. Откройте запись снова, сверьте значения и сохраните.</translation>
  </message>
  <message>
   <source>The record “{id}” is not in the directory.</source>
   <translation>Записи «{id}» нет в справочнике.</translation>
  </message>
  <message>
   <source>The release does not say whom the media can ask.</source>
   <translation>Не указано, к кому обращаться журналистам.</translation>
  </message>
  <message>
   <source>The release has no lead: say in two sentences who, what, when and where.</source>
   <translation>Нет лида: скажите в двух предложениях, кто, что, когда и где.</translation>
  </message>
  <message>
   <source>The release has no text.</source>
   <translation>В материале нет текста.</translation>
  </message>
  <message>
   <source>The release has no title. Write one: readers and search see it first.</source>
   <translation>У материала нет заголовка. Напишите его: читатели и поиск видят его первым.</translation>
  </message>
  <message>
   <source>The search does not fit the texts.</source>
   <translation>Поиск не соответствует текстам.</translation>
  </message>
  <message>
   <source>The settings could not be saved: {reason}. Check the free space and the rights to the folder.</source>
   <translation>Настройки не удалось сохранить: {reason}. Проверьте свободное место и права на папку.</translation>
  </message>
  <message>
   <source>The settings in the backup are damaged and were left out.</source>
   <translation>Настройки в резервной копии повреждены и пропущены.</translation>
  </message>
  <message>
   <source>The site answered with something that is no answer of WordPress. A proxy or a plugin may be in the way. The program will look what arrived and try again by itself.</source>
   <translation>Ответ сайта не похож на ответ WordPress. Возможно, мешает прокси или плагин. Программа сама проверит, что дошло, и повторит.</translation>
  </message>
  <message>
   <source>The site changed the words of the text. Look at the page and ask the site's administrator which plugin does it.</source>
   <translation>Сайт изменил слова текста. Посмотрите страницу и спросите администратора сайта, какой плагин это делает.</translation>
  </message>
  <message>
   <source>The site did not accept the name or the application password. Make a new application password in your WordPress profile and enter it in the site's settings.</source>
   <translation>Сайт не принял имя или пароль приложения. Создайте новый пароль приложения в своём профиле WordPress и введите его в настройках сайта.</translation>
  </message>
  <message>
   <source>The site does not take files this large. Use a smaller picture.</source>
   <translation>Сайт не принимает такие большие файлы. Возьмите изображение поменьше.</translation>
  </message>
  <message>
   <source>The site does not take pictures of the kind {kind} (“{name}”). Save it as JPEG or PNG.</source>
   <translation>Сайт не принимает изображения вида {kind} («{name}»). Сохраните его как JPEG или PNG.</translation>
  </message>
  <message>
   <source>The site has no rubric or tag “{name}”, and you may not make one: {reason}. Choose another, or ask the site's administrator to add it.</source>
   <translation>На сайте нет рубрики или метки «{name}», а создать её вам нельзя: {reason}. Выберите другую или попросите администратора сайта добавить её.</translation>
  </message>
  <message>
   <source>The site keeps the page for review (“{status}”). Ask the site's administrator to publish it.</source>
   <translation>Сайт оставил страницу на проверке («{status}»). Попросите администратора сайта опубликовать её.</translation>
  </message>
  <message>
   <source>The site moved to encryption: {address}.</source>
   <translation>Сайт перешёл на шифрование: {address}.</translation>
  </message>
  <message>
   <source>The site published the text but dropped a part of it ({part}). Look at the page and set it there.</source>
   <translation>Сайт опубликовал текст, но потерял его часть ({part}). Посмотрите страницу и поправьте на сайте.</translation>
  </message>
  <message>
   <source>The site refused the material: {reason}.</source>
   <translation>Сайт отказался принять материал: {reason}.</translation>
  </message>
  <message>
   <source>The site sends us on to what is no address: {target}.</source>
   <translation>Сайт перенаправляет на то, что не является адресом: {target}.</translation>
  </message>
  <message>
   <source>The site took the page, but readers do not see the new text at {url} yet (answer {status}). A cache may need some minutes; look at the page yourself.</source>
   <translation>Сайт принял страницу, но по адресу {url} новый текст пока не виден (ответ {status}). Кэшу может понадобиться несколько минут; проверьте страницу сами.</translation>
  </message>
  <message>
   <source>The site was removed from the settings. Publish to another site.</source>
   <translation>Сайт удалён из настроек. Опубликуйте на другом сайте.</translation>
  </message>
  <message>
   <source>The site {address} cannot prove who it is: its certificate is not trusted. Nothing was taken from there.</source>
   <translation>Сайт {address} не может доказать, что это он: его сертификату нет доверия. Оттуда ничего не взято.</translation>
  </message>
  <message>
   <source>The site {here} sends on to {there} without encryption: the password could be read on the way. Nothing was sent there. Ask the site's administrator.</source>
   <translation>Сайт {here} отправляет на {there} без шифрования: пароль могли бы прочитать по дороге. Туда ничего не отправлено. Обратитесь к администратору сайта.</translation>
  </message>
  <message>
   <source>The site {here} sends on to {there}. The password was not sent there. If that is your site, enter its address in the site's settings: {address}.</source>
   <translation>Сайт {here} отправляет на {there}. Пароль туда не отправлен. Если это ваш сайт, укажите его адрес в настройках сайта: {address}.</translation>
  </message>
  <message>
   <source>The site {host} cannot prove who it is: its certificate is not trusted. Nothing was sent. Ask the site's administrator.</source>
   <translation>Сайт {host} не подтвердил подлинность: его сертификату нет доверия. Ничего не отправлено. Обратитесь к администратору сайта.</translation>
  </message>
  <message>
   <source>The site {host} is not working at the moment (answer {status}). The program will look what arrived and try again by itself.</source>
   <translation>Сайт {host} сейчас не работает (ответ {status}). Программа сама проверит, что дошло, и повторит.</translation>
  </message>
  <message>
   <source>The site “{name}” was added, but without its password.</source>
   <translation>Сайт «{name}» добавлен, но без пароля.</translation>
  </message>
  <message>
   <source>The site “{name}” was added.</source>
   <translation>Сайт «{name}» добавлен.</translation>
  </message>
  <message>
   <source>The site's file “{path}” is damaged. Restore it from a copy of the site, or delete it and publish the article again: the program then takes only those files for its own that are as it wrote them, and leaves all others.</source>
   <translation>Файл сайта «{path}» повреждён. Восстановите его из копии сайта или удалите и опубликуйте материал ещё раз: своими программа признает только файлы, которые остались такими, какими она их записала, остальные не тронет.</translation>
  </message>
  <message>
   <source>The spare file “{file}” cannot be read. It was left where it is.</source>
   <translation>Запасной файл «{file}» не читается. Он оставлен на месте.</translation>
  </message>
  <message>
   <source>The system's password store cannot be used. Unlock it, or set the environment variable {variable} for this site.</source>
   <translation>Хранилище паролей системы недоступно. Разблокируйте его или задайте для этого сайта переменную окружения {variable}.</translation>
  </message>
  <message>
   <source>The table could not be written: {reason}. Close the file in other programs or choose another folder.</source>
   <translation>Таблицу не удалось записать: {reason}. Закройте файл в других программах или выберите другую папку.</translation>
  </message>
  <message>
   <source>The text announces an event of {event}, but it is dated {published}. Check the date, or tell it in the past tense.</source>
   <translation>Текст анонсирует событие {event}, а датирован {published}. Проверьте дату или перепишите в прошедшем времени.</translation>
  </message>
  <message>
   <source>The text could not be saved, so it was not published.</source>
   <translation>Текст не удалось сохранить, поэтому он не опубликован.</translation>
  </message>
  <message>
   <source>The text in the spare file “{file}” could not be put back ({kind}). It stays there and is tried again at the next start.</source>
   <translation>Текст из запасного файла «{file}» не удалось вернуть ({kind}). Он остаётся в файле, при следующем запуске программа попробует снова.</translation>
  </message>
  <message>
   <source>The text is larger than 50 MB.</source>
   <translation>Текст больше 50 МБ. Оставьте только текст релиза.</translation>
  </message>
  <message>
   <source>The text is too long for a press release: {length} characters, and at most {largest} can be read. Paste the release alone.</source>
   <translation>Текст слишком длинный для пресс-релиза: знаков {length}, а прочитать можно не больше {largest}. Вставьте только релиз.</translation>
  </message>
  <message>
   <source>The text says {total} {unit}, but the parts add up to {sum}.</source>
   <translation>В тексте {total} {unit}, а сумма частей — {sum}.</translation>
  </message>
  <message>
   <source>The text stays here, the checks stop it (remarks: {count}). {first}</source>
   <translation>Текст не выпущен: его остановила проверка (замечаний: {count}). {first}</translation>
  </message>
  <message>
   <source>The text was changed after it was approved ({day}, {by}): have it approved again.</source>
   <translation>Текст изменён после согласования ({day}, {by}): согласуйте его снова.</translation>
  </message>
  <message>
   <source>The title has {length} characters: search shows about 70.</source>
   <translation>В заголовке знаков: {length}. Поиск показывает около 70.</translation>
  </message>
  <message>
   <source>The title is in capitals: set it as a sentence.</source>
   <translation>Заголовок набран прописными: наберите его как предложение.</translation>
  </message>
  <message>
   <source>The translations in “{path}” cannot be read: install the program again.</source>
   <translation>Не удалось прочитать переводы в «{path}»: установите программу заново.</translation>
  </message>
  <message>
   <source>The versions could not be written to {folder}: {reason}.</source>
   <translation>Не удалось записать версии в {folder}: {reason}.</translation>
  </message>
  <message>
   <source>The versions in {folder} were signed with another key.</source>
   <translation>Версии в {folder} подписаны другим ключом.</translation>
  </message>
  <message>
   <source>The window cannot be shown: there is no screen here that the program could use. Start it from the desktop of your computer; the verbs of the command line work without a screen, “presseditor --help” lists them.</source>
   <translation>Окно показать нельзя: здесь нет экрана, которым программа могла бы воспользоваться. Запустите её с рабочего стола своего компьютера. Команды работают и без экрана, их перечень печатает «presseditor --help».</translation>
  </message>
  <message>
   <source>There are no backups in “{folder}”.</source>
   <translation>В «{folder}» нет резервных копий.</translation>
  </message>
  <message>
   <source>There is a mistake in the program, and nothing more was done. Tell its makers:
{places}</source>
   <translation>В программе ошибка, дальше ничего не сделано. Сообщите разработчикам:
{places}</translation>
  </message>
  <message>
   <source>There is a new version: {version} (this is {installed}).</source>
   <translation>Есть новая версия: {version} (сейчас {installed}).</translation>
  </message>
  <message>
   <source>There is no WordPress at {address}, or its REST API is switched off. Check the address, or ask the site's administrator to switch the API on.</source>
   <translation>По адресу {address} нет WordPress, или его REST API выключен. Проверьте адрес или попросите администратора сайта включить API.</translation>
  </message>
  <message>
   <source>There is no answer from {address}. Check the network.</source>
   <translation>Нет ответа: {address}. Проверьте сеть.</translation>
  </message>
  <message>
   <source>There is no answer from {host}. Check the network; the program will look what arrived and try again by itself.</source>
   <translation>Нет ответа от {host}. Проверьте сеть; программа сама проверит, что дошло, и повторит.</translation>
  </message>
  <message>
   <source>There is no event with a date to put in a calendar. Give the event a date.</source>
   <translation>Нет события с датой для календаря. Укажите дату события.</translation>
  </message>
  <message>
   <source>There is no format “{name}”.</source>
   <translation>Формата «{name}» нет.</translation>
  </message>
  <message>
   <source>There is no key at {file}, and {folder} was signed with one. Name that key.</source>
   <translation>Ключа {file} нет, а папка {folder} уже подписана. Укажите тот ключ.</translation>
  </message>
  <message>
   <source>There is no list of versions at {address}. Check the address.</source>
   <translation>Списка версий здесь нет: {address}. Проверьте адрес.</translation>
  </message>
  <message>
   <source>There is no name to put into cases: type the name first, then ask again.</source>
   <translation>Нечего склонять: сначала введите название или имя.</translation>
  </message>
  <message>
   <source>There is no room left on the disk of the folder “{path}”. Free some space; the article is published by itself then.</source>
   <translation>На диске с папкой «{path}» не осталось места. Освободите место — материал опубликуется сам.</translation>
  </message>
  <message>
   <source>There is no text in the file “{name}”. Choose another file.</source>
   <translation>В файле «{name}» нет текста. Выберите другой файл.</translation>
  </message>
  <message>
   <source>There was a database here, and “{path}” is gone or empty. Nothing was made in its place. Restore the latest backup; the program's own ones are in “{folder}”. To begin with an empty archive, move the whole data folder away.</source>
   <translation>Здесь была база данных, а теперь файла «{path}» нет или он пуст. Новая база не создана. Восстановите последнюю резервную копию; копии, которые программа делает сама, лежат в «{folder}». Чтобы начать с пустого архива, уберите всю папку данных в другое место.</translation>
  </message>
  <message>
   <source>There was another database here: “{path}” is not the one that was used last. Nothing was changed. Restore the latest backup; if this file was put here on purpose, delete “{marker}” and start again.</source>
   <translation>Здесь была другая база данных: «{path}» — не та, с которой работали в последний раз. Ничего не изменено. Восстановите последнюю резервную копию; если этот файл положили сюда намеренно, удалите «{marker}» и запустите программу снова.</translation>
  </message>
  <message>
   <source>This article is on a site or on its way there. Withdraw it first.</source>
   <translation>Этот материал на сайте или на пути туда. Сначала снимите его.</translation>
  </message>
  <message>
   <source>This article was never sent to the site: nothing to withdraw.</source>
   <translation>Этот материал на сайт не отправляли: снимать нечего.</translation>
  </message>
  <message>
   <source>This computer has no protected store for passwords. The one that answers ({kind}) may keep them as plain text: whoever can read your files or a copy of them can sign in to the site in your name.</source>
   <translation>На этом компьютере нет защищённого хранилища паролей. То, которое отвечает ({kind}), может хранить их открытым текстом: кто прочитает ваши файлы или их копию, войдёт на сайт от вашего имени.</translation>
  </message>
  <message>
   <source>This is no file of the office's signature. Ask for the file root.json that was made together with the versions.</source>
   <translation>Это не файл подписи организации. Попросите файл root.json, который создан вместе с версиями.</translation>
  </message>
  <message>
   <source>This is the newest version: {installed}.</source>
   <translation>Это самая новая версия: {installed}.</translation>
  </message>
  <message>
   <source>This version of the program cannot speak to the site “{name}” ({kind}). Install the version that it was added with.</source>
   <translation>Эта версия программы не умеет работать с сайтом «{name}» ({kind}). Установите ту версию, в которой он был добавлен.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <source>To agree, add the option {option}.</source>
   <translation>Если вы согласны, добавьте параметр {option}.</translation>
  </message>
  <message>
   <source>Tomsk</source>
   <translation>Томск</translation>
  </message>
  <message>
   <source>Tomsk time</source>
   <translation>по Томску</translation>
  </message>
  <message>
   <source>Turn a quotation mark that faces the wrong way</source>
   <translation>Разворот кавычки, смотрящей не туда</translation>
  </message>
  <message>
   <source>Two points after a question or exclamation mark</source>
   <translation>Две точки после вопросительного или восклицательного знака</translation>
  </message>
  <message>
   <source>Ulyanovsk</source>
   <translation>Ульяновск</translation>
  </message>
  <message>
   <source>Ulyanovsk time</source>
   <translation>по Ульяновску</translation>
  </message>
  <message>
   <source>Ust-Nera</source>
   <translation>Усть-Нера</translation>
  </message>
  <message>
   <source>Ust-Nera time</source>
   <translation>по Усть-Нере</translation>
  </message>
  <message>
   <source>Version {number} of the article “{article}” is damaged: its words are not the ones that were kept. The other versions can be used; a backup may hold this one.</source>
   <translation>Версия {number} текста «{article}» повреждена: её слова не совпадают с сохранёнными. Остальными версиями можно пользоваться; эта может найтись в резервной копии.</translation>
  </message>
  <message>
   <source>Version {version} is not newer than the one that runs, {installed}. It was not taken.</source>
   <translation>Версия {version} не новее той, что работает ({installed}). Она не принята.</translation>
  </message>
  <message>
   <source>Version {version} is not newer than {last}, which is published. Officers would not take it.</source>
   <translation>Версия {version} не новее уже выложенной {last}. Программа у сотрудников её не примет.</translation>
  </message>
  <message>
   <source>Version {version} lies ready to install.</source>
   <translation>Версия {version} готова к установке.</translation>
  </message>
  <message>
   <source>Vladivostok</source>
   <translation>Владивосток</translation>
  </message>
  <message>
   <source>Vladivostok time</source>
   <translation>по Владивостоку</translation>
  </message>
  <message>
   <source>Volgograd</source>
   <translation>Волгоград</translation>
  </message>
  <message>
   <source>Volgograd time</source>
   <translation>по Волгограду</translation>
  </message>
  <message>
   <source>Waived ({reason}): {finding}</source>
   <translation>Пропущено ({reason}): {finding}</translation>
  </message>
  <message>
   <source>What is known of updates could not be kept: {reason}.</source>
   <translation>Не удалось сохранить сведения об обновлениях: {reason}.</translation>
  </message>
  <message>
   <source>What was agreed for this computer could not be saved: {reason}. Check the free space and the rights to the folder.</source>
   <translation>Согласие для этого компьютера не удалось сохранить: {reason}. Проверьте, есть ли свободное место и права на запись в папку.</translation>
  </message>
  <message>
   <source>What was there before is kept in “{folder}”.</source>
   <translation>Прежние данные сохранены в «{folder}».</translation>
  </message>
  <message>
   <source>What you type is kept in a spare file. Close the program; put the file back or restore the latest backup, then start again.</source>
   <translation>Набранное откладывается в запасной файл. Закройте программу, верните файл на место или восстановите последнюю резервную копию и запустите снова.</translation>
  </message>
  <message>
   <source>Whom the password in the variable {variable} is for is not known any more: the file of this computer's settings is damaged or cannot be read. Set the variable to the address and the password: {address} PASSWORD.</source>
   <translation>Для кого пароль в переменной {variable}, больше не известно: файл настроек этого компьютера повреждён или не читается. Укажите в переменной адрес и пароль: {address} ПАРОЛЬ.</translation>
  </message>
  <message>
   <source>WordPress</source>
   <translation>WordPress</translation>
  </message>
  <message>
   <source>World time (UTC)</source>
   <translation>Всемирное время (UTC)</translation>
  </message>
  <message>
   <source>Written to “{folder}”: {articles} articles, {records} records, {pictures} pictures.</source>
   <translation>Записано в «{folder}»: материалов — {articles}, записей справочника — {records}, снимков — {pictures}.</translation>
  </message>
  <message>
   <source>Written: {files}</source>
   <translation>Записано: {files}</translation>
  </message>
  <message>
   <source>Yakutsk</source>
   <translation>Якутск</translation>
  </message>
  <message>
   <source>Yakutsk time</source>
   <translation>по Якутску</translation>
  </message>
  <message>
   <source>Yekaterinburg</source>
   <translation>Екатеринбург</translation>
  </message>
  <message>
   <source>Yekaterinburg time</source>
   <translation>по Екатеринбургу</translation>
  </message>
  <message>
   <source>Your user may not make new rubrics on the site.</source>
   <translation>Вашему пользователю нельзя создавать рубрики на сайте.</translation>
  </message>
  <message>
   <source>Your user on the site may not do this: {reason}. Ask the site's administrator for the role of an author or an editor.</source>
   <translation>Вашему пользователю на сайте это запрещено: {reason}. Попросите у администратора сайта роль автора или редактора.</translation>
  </message>
  <message>
   <source>Your user on the site may write but not publish. Ask the site's administrator for the role of an author or an editor.</source>
   <translation>Ваш пользователь на сайте может писать, но не публиковать. Попросите у администратора сайта роль автора или редактора.</translation>
  </message>
  <message>
   <source>a backup back into the profile</source>
   <translation>вернуть резервную копию в профиль</translation>
  </message>
  <message>
   <source>a date such as 2019-03-20</source>
   <translation>дата вида 2019-03-20</translation>
  </message>
  <message>
   <source>a date such as 2019-03-20 or 2019-03-20T09:30</source>
   <translation>дата вида 2019-03-20 или 2019-03-20T09:30</translation>
  </message>
  <message>
   <source>a file that says what is new</source>
   <translation>файл с рассказом о том, что нового</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>папка</translation>
  </message>
  <message>
   <source>a folder or an http(s) address; empty for nowhere</source>
   <translation>папка или адрес http(s); пусто — не искать</translation>
  </message>
  <message>
   <source>a folder or the site's URL</source>
   <translation>папка или адрес сайта</translation>
  </message>
  <message>
   <source>a folder to use as the profile</source>
   <translation>папка профиля</translation>
  </message>
  <message>
   <source>a folder: pages as files, for any web server</source>
   <translation>папка: страницы файлами, для любого веб-сервера</translation>
  </message>
  <message>
   <source>a group of “key: value” lines</source>
   <translation>группа строк «ключ: значение»</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>список</translation>
  </message>
  <message>
   <source>a list of {count}</source>
   <translation>список из {count}</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>число</translation>
  </message>
  <message>
   <source>a part of the path is a file, not a folder</source>
   <translation>часть пути — файл, а не папка</translation>
  </message>
  <message>
   <source>a profile folder</source>
   <translation>папка профиля</translation>
  </message>
  <message>
   <source>a single value</source>
   <translation>одно значение</translation>
  </message>
  <message>
   <source>a time with its zone such as 2019-03-20T06:30:00+00:00</source>
   <translation>время с поясом вида 2019-03-20T06:30:00+00:00</translation>
  </message>
  <message>
   <source>a value is missing after {name}</source>
   <translation>после {name} не хватает значения</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>целое число</translation>
  </message>
  <message>
   <source>a year from {first} to {last}</source>
   <translation>год от {first} до {last}</translation>
  </message>
  <message>
   <source>add a site</source>
   <translation>добавить сайт</translation>
  </message>
  <message>
   <source>aliases (*name) are not allowed</source>
   <translation>ссылки вида *имя не допускаются</translation>
  </message>
  <message>
   <source>another program is using it</source>
   <translation>файл занят другой программой</translation>
  </message>
  <message>
   <source>article</source>
   <translation>материал</translation>
  </message>
  <message>
   <source>articles from files</source>
   <translation>взять материалы из файлов</translation>
  </message>
  <message>
   <source>articles with every word form</source>
   <translation>найти материалы по словам в любой форме</translation>
  </message>
  <message>
   <source>being published</source>
   <translation>публикуется</translation>
  </message>
  <message>
   <source>being taken off</source>
   <translation>снимается с сайта</translation>
  </message>
  <message>
   <source>cells of tables</source>
   <translation>ячеек таблиц</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>повреждена</translation>
  </message>
  <message>
   <source>deliver now, before returning</source>
   <translation>отправить сразу и дождаться ответа</translation>
  </message>
  <message>
   <source>deliver what is due</source>
   <translation>отправить то, чему пора</translation>
  </message>
  <message>
   <source>delivery</source>
   <translation>отправка</translation>
  </message>
  <message>
   <source>even where it was changed on the site itself</source>
   <translation>даже если её изменили на самом сайте</translation>
  </message>
  <message>
   <source>event</source>
   <translation>событие</translation>
  </message>
  <message>
   <source>everything in open formats into an empty folder</source>
   <translation>всё в открытых форматах в пустую папку</translation>
  </message>
  <message>
   <source>everything into one file</source>
   <translation>всё в один файл</translation>
  </message>
  <message>
   <source>fetch its installer</source>
   <translation>скачать её установщик</translation>
  </message>
  <message>
   <source>fill the profile with a sample</source>
   <translation>наполнить профиль образцом</translation>
  </message>
  <message>
   <source>for how long the list is good</source>
   <translation>сколько дней действует список</translation>
  </message>
  <message>
   <source>for readers: refused while remarks stop the text</source>
   <translation>окончательный вариант: отказ, пока проверка останавливает текст</translation>
  </message>
  <message>
   <source>go back to the one before</source>
   <translation>вернуться к прежней версии</translation>
  </message>
  <message>
   <source>hand it to the installer</source>
   <translation>передать её установщику</translation>
  </message>
  <message>
   <source>installers</source>
   <translation>установщики</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>её не удаётся прочитать</translation>
  </message>
  <message>
   <source>it is a device or a pipe, not a file</source>
   <translation>это устройство или канал, а не файл</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>это папка</translation>
  </message>
  <message>
   <source>it is missing</source>
   <translation>значения нет</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>слишком много уровней вложенности</translation>
  </message>
  <message>
   <source>it is not what the program wrote</source>
   <translation>в ней не то, что записала программа</translation>
  </message>
  <message>
   <source>it must not be opened or written here</source>
   <translation>нет права открывать или записывать</translation>
  </message>
  <message>
   <source>keep the password even where this computer's store is plain text</source>
   <translation>сохранить пароль, даже если хранилище этого компьютера — открытый текст</translation>
  </message>
  <message>
   <source>let a remark pass that stops the text; once for each</source>
   <translation>пропустить замечание, которое останавливает текст; по одному на каждое</translation>
  </message>
  <message>
   <source>letters</source>
   <translation>букв</translation>
  </message>
  <message>
   <source>links</source>
   <translation>ссылок</translation>
  </message>
  <message>
   <source>list each change with its rule</source>
   <translation>перечислить правки и их правила</translation>
  </message>
  <message>
   <source>log on standard error too</source>
   <translation>печатать журнал и в стандартный поток ошибок</translation>
  </message>
  <message>
   <source>look whether there is a new one</source>
   <translation>посмотреть, есть ли новая версия</translation>
  </message>
  <message>
   <source>marks</source>
   <translation>меток разметки</translation>
  </message>
  <message>
   <source>misspelt words with suggestions</source>
   <translation>слова с ошибками и подсказки</translation>
  </message>
  <message>
   <source>neither a verb nor a file: {names}
Verbs: {verbs}</source>
   <translation>это не команда и не файл: {names}
Команды: {verbs}</translation>
  </message>
  <message>
   <source>new versions of the program</source>
   <translation>новые версии программы</translation>
  </message>
  <message>
   <source>not published</source>
   <translation>не опубликовано</translation>
  </message>
  <message>
   <source>not taken off</source>
   <translation>не снято с сайта</translation>
  </message>
  <message>
   <source>not understood: {names}</source>
   <translation>непонятно: {names}</translation>
  </message>
  <message>
   <source>number with its source</source>
   <translation>число с источником</translation>
  </message>
  <message>
   <source>one article as Markdown</source>
   <translation>один материал в Markdown</translation>
  </message>
  <message>
   <source>one of these is missing: {names}</source>
   <translation>не хватает одного из: {names}</translation>
  </message>
  <message>
   <source>one of {names}</source>
   <translation>одно из: {names}</translation>
  </message>
  <message>
   <source>options:</source>
   <translation>параметры:</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>организация</translation>
  </message>
  <message>
   <source>paragraphs</source>
   <translation>абзацев</translation>
  </message>
  <message>
   <source>person</source>
   <translation>персона</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>картинка</translation>
  </message>
  <message>
   <source>print JSON</source>
   <translation>печатать JSON</translation>
  </message>
  <message>
   <source>publish into a folder that holds other files; none of them is replaced</source>
   <translation>публиковать в папку, где есть другие файлы; ни один из них не заменяется</translation>
  </message>
  <message>
   <source>published</source>
   <translation>опубликовано</translation>
  </message>
  <message>
   <source>publishing cancelled</source>
   <translation>публикация отменена</translation>
  </message>
  <message>
   <source>put an article on a site</source>
   <translation>опубликовать материал на сайте</translation>
  </message>
  <message>
   <source>quotation</source>
   <translation>цитата</translation>
  </message>
  <message>
   <source>raw text to a structured draft</source>
   <translation>из присланного текста — черновик</translation>
  </message>
  <message>
   <source>read the password from stdin</source>
   <translation>прочитать пароль из стандартного ввода</translation>
  </message>
  <message>
   <source>send the password without encryption</source>
   <translation>передавать пароль без шифрования</translation>
  </message>
  <message>
   <source>set where new versions are</source>
   <translation>указать, где лежат новые версии</translation>
  </message>
  <message>
   <source>show the version and end</source>
   <translation>показать версию и закончить</translation>
  </message>
  <message>
   <source>show this help and end</source>
   <translation>показать эту справку и закончить</translation>
  </message>
  <message>
   <source>sign and put out versions</source>
   <translation>подписать и выложить версии</translation>
  </message>
  <message>
   <source>site</source>
   <translation>сайт</translation>
  </message>
  <message>
   <source>something of that name is there already</source>
   <translation>такое имя уже занято</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>цела</translation>
  </message>
  <message>
   <source>store the draft</source>
   <translation>сохранить черновик</translation>
  </message>
  <message>
   <source>take an article off a site</source>
   <translation>снять материал с сайта</translation>
  </message>
  <message>
   <source>take back what was let pass: it stops the text again; once for each</source>
   <translation>снова останавливать текст из-за замечания, которое пропустили; по разу на каждое</translation>
  </message>
  <message>
   <source>taken off</source>
   <translation>снято с сайта</translation>
  </message>
  <message>
   <source>taking off cancelled</source>
   <translation>снятие отменено</translation>
  </message>
  <message>
   <source>test the connection</source>
   <translation>проверить связь</translation>
  </message>
  <message>
   <source>the SHA-256 of the picture</source>
   <translation>SHA-256 снимка</translation>
  </message>
  <message>
   <source>the articles, newest first</source>
   <translation>материалы, новые сверху</translation>
  </message>
  <message>
   <source>the backups that the program made by itself</source>
   <translation>копии, которые программа сделала сама</translation>
  </message>
  <message>
   <source>the disk can only be read</source>
   <translation>диск доступен только для чтения</translation>
  </message>
  <message>
   <source>the disk does not answer</source>
   <translation>диск не отвечает</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>на диске нет места</translation>
  </message>
  <message>
   <source>the file root.json of the office's signature</source>
   <translation>файл подписи организации root.json</translation>
  </message>
  <message>
   <source>the file would become too large</source>
   <translation>файл станет слишком большим</translation>
  </message>
  <message>
   <source>the folder that officers look at</source>
   <translation>папка, куда смотрят сотрудники</translation>
  </message>
  <message>
   <source>the key; made where it is not</source>
   <translation>ключ; если его нет, он будет создан</translation>
  </message>
  <message>
   <source>the name is none that a file can have</source>
   <translation>такого имени у файла быть не может</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>имя слишком длинное</translation>
  </message>
  <message>
   <source>the sites</source>
   <translation>сайты</translation>
  </message>
  <message>
   <source>the six case forms of a name</source>
   <translation>название или имя в шести падежах</translation>
  </message>
  <message>
   <source>the version, where the file's name does not tell</source>
   <translation>версия, если её не видно из имени файла</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>такого файла или папки нет</translation>
  </message>
  <message>
   <source>this is missing: {names}</source>
   <translation>не хватает: {names}</translation>
  </message>
  <message>
   <source>to be published</source>
   <translation>ждёт публикации</translation>
  </message>
  <message>
   <source>to be taken off</source>
   <translation>ждёт снятия</translation>
  </message>
  <message>
   <source>today</source>
   <translation>сегодня</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true или false</translation>
  </message>
  <message>
   <source>try every part of the program</source>
   <translation>проверить каждую часть программы</translation>
  </message>
  <message>
   <source>typographic clean-up</source>
   <translation>типографская правка</translation>
  </message>
  <message>
   <source>usage: </source>
   <translation>вызов: </translation>
  </message>
  <message>
   <source>version {known} or older was expected, not “{version}”</source>
   <translation>ожидалась версия {known} или старше, а стоит «{version}»</translation>
  </message>
  <message>
   <source>waiting to be published</source>
   <translation>ждёт повторной отправки</translation>
  </message>
  <message>
   <source>waiting to be taken off</source>
   <translation>ждёт повторного снятия</translation>
  </message>
  <message>
   <source>waiver</source>
   <translation>снятое замечание</translation>
  </message>
  <message>
   <source>what is on its way</source>
   <translation>что отправляется</translation>
  </message>
  <message>
   <source>what to mend before publishing</source>
   <translation>что поправить до публикации</translation>
  </message>
  <message>
   <source>what to name:</source>
   <translation>что назвать:</translation>
  </message>
  <message>
   <source>where to publish</source>
   <translation>куда публиковать</translation>
  </message>
  <message>
   <source>whether all that is kept is sound</source>
   <translation>проверить сохранность базы, версий и картинок</translation>
  </message>
  <message>
   <source>whose page template to use</source>
   <translation>чей шаблон страницы взять</translation>
  </message>
  <message>
   <source>why it is let pass, kept with the article; once for each --waive</source>
   <translation>почему пропущено: останется при материале; по одной причине на каждый --waive</translation>
  </message>
  <message>
   <source>why, kept with the article</source>
   <translation>почему: останется при материале</translation>
  </message>
  <message>
   <source>will go out on {time}</source>
   <translation>выйдет {time}</translation>
  </message>
  <message>
   <source>world time (UTC)</source>
   <translation>по всемирному времени (UTC)</translation>
  </message>
  <message>
   <source>write a press kit although remarks stop the text</source>
   <translation>записать пресс-кит как черновик, хотя проверка останавливает текст</translation>
  </message>
  <message>
   <source>write an article to a file</source>
   <translation>записать материал в файл</translation>
  </message>
  <message>
   <source>write the report to a file</source>
   <translation>записать отчёт в файл</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>вчера</translation>
  </message>
  <message>
   <source>{count} releases are on the site.</source>
   <translation>Материалов на сайте: {count}.</translation>
  </message>
  <message>
   <source>{date} at {time}</source>
   <translation>{date} в {time}</translation>
  </message>
  <message>
   <source>{date} is another day of the week: {right}, not {written}.</source>
   <translation>{date} — другой день недели: {right}, а не {written}.</translation>
  </message>
  <message>
   <source>{field}: {problem}</source>
   <translation>{field}: {problem}</translation>
  </message>
  <message>
   <source>{file} cannot be published as version “{version}”: a setup .exe or a .deb with a plain English name and a version like 1.2.3 can.</source>
   <translation>{file} нельзя выложить как версию «{version}»: нужен установщик .exe или .deb с именем латиницей и версия вида 1.2.3.</translation>
  </message>
  <message>
   <source>{file} is damaged. Restore it from a copy.</source>
   <translation>Файл {file} повреждён. Восстановите его из копии.</translation>
  </message>
  <message>
   <source>{file} is no key to sign with.</source>
   <translation>{file} — не ключ для подписи.</translation>
  </message>
  <message>
   <source>{file}: the archive has another wording of this text, “{title}” ({other}). It stays as it was; the file is a new draft beside it: “{name}” ({draft}).</source>
   <translation>{file}: в архиве уже есть этот текст в другой редакции — «{title}» ({other}). Он остался прежним, а из файла сделан новый черновик рядом: «{name}» ({draft}).</translation>
  </message>
  <message>
   <source>{file}: the archive has this text already. Nothing was changed.</source>
   <translation>{file}: этот текст уже есть в архиве. Ничего не изменено.</translation>
  </message>
  <message>
   <source>{file}: this wording was brought in before. Its draft is “{name}” ({draft}); nothing was changed.</source>
   <translation>{file}: эту редакцию уже загружали. Её черновик — «{name}» ({draft}). Ничего не изменено.</translation>
  </message>
  <message>
   <source>{file}: {reason}</source>
   <translation>{file}: {reason}</translation>
  </message>
  <message>
   <source>{name} cannot be {given}</source>
   <translation>{name} не может быть {given}</translation>
  </message>
  <message>
   <source>{name} cannot be {given}; choose one of: {all}</source>
   <translation>{name} не может быть {given}; выберите из: {all}</translation>
  </message>
  <message>
   <source>{name} does not go together with {other}</source>
   <translation>{name} нельзя указать вместе с {other}</translation>
  </message>
  <message>
   <source>{name} has another post elsewhere in the text: “{post}” differs.</source>
   <translation>{name} в другом месте текста с иной должностью: «{post}» отличается.</translation>
  </message>
  <message>
   <source>{part}: typographic clean-up would change {count} places.</source>
   <translation>{part}: типографика исправит мест — {count}.</translation>
  </message>
  <message>
   <source>{reason}</source>
   <translation>{reason}</translation>
  </message>
  <message>
   <source>{wanted} was expected, not “{given}”</source>
   <translation>ожидалось: {wanted}, а стоит «{given}»</translation>
  </message>
  <message>
   <source>{zone} ({offset})</source>
   <translation>{zone} ({offset})</translation>
  </message>
  <message>
   <source>{zone} time ({offset})</source>
   <translation>по времени {zone} ({offset})</translation>
  </message>
  <message>
   <source>“key: value” lines were expected</source>
   <translation>ожидались строки «ключ: значение»</translation>
  </message>
  <message>
   <source>“{address}” is not a site's address. It looks like https://example.ru.</source>
   <translation>«{address}» — не адрес сайта. Адрес выглядит так: https://example.ru.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used: {reason}. Give another file or folder.</source>
   <translation>Использовать «{name}» не удалось: {reason}. Укажите другой файл или папку.</translation>
  </message>
  <message>
   <source>“{name}” has more {what} than any release, so it was not read. Copy the text of the release into a new document.</source>
   <translation>В «{name}» больше {what}, чем в любом релизе, поэтому файл не прочитан. Скопируйте текст релиза в новый документ.</translation>
  </message>
  <message>
   <source>“{name}” in the folder is not of the export that was broken off, and would be replaced. Choose an empty folder.</source>
   <translation>Файл «{name}» в папке — не от прерванной выгрузки, и она бы его заменила. Выберите пустую папку.</translation>
  </message>
  <message>
   <source>“{name}” is a drawing (SVG), which sites refuse. Save it as PNG.</source>
   <translation>«{name}» — рисунок SVG, сайты его не принимают. Сохраните его как PNG.</translation>
  </message>
  <message>
   <source>“{name}” is a folder. Give a file name for the export.</source>
   <translation>«{name}» — это папка. Укажите имя файла.</translation>
  </message>
  <message>
   <source>“{name}” is no file. Give a file name for the export.</source>
   <translation>«{name}» — не файл. Укажите имя файла для экспорта.</translation>
  </message>
  <message>
   <source>“{name}” is no name: it has no letters.</source>
   <translation>«{name}» — не название и не имя: в нём нет букв.</translation>
  </message>
  <message>
   <source>“{name}” is not a picture that a page can show. Use JPEG, PNG, WebP or GIF.</source>
   <translation>«{name}» — не изображение для страницы. Возьмите JPEG, PNG, WebP или GIF.</translation>
  </message>
  <message>
   <source>“{name}” names no single remark that stops this text. Those that do: {names}</source>
   <translation>«{name}» не указывает на одно замечание, которое останавливает этот текст. Такие замечания: {names}</translation>
  </message>
  <message>
   <source>“{name}” takes too long to read, so it was given up. Copy the text of the release into a new document.</source>
   <translation>Чтение «{name}» заняло слишком много времени и было прервано. Скопируйте текст релиза в новый документ.</translation>
  </message>
  <message>
   <source>“{name}” was not written: part of the path is a file. Choose another folder.</source>
   <translation>«{name}» не записан: часть пути — файл. Выберите другую папку.</translation>
  </message>
  <message>
   <source>“{name}” was not written: the disk is full. Free some space.</source>
   <translation>«{name}» не записан: на диске нет места. Освободите место.</translation>
  </message>
  <message>
   <source>“{name}” was not written: there is no permission, or another program has the file open. Close it or choose another folder.</source>
   <translation>«{name}» не записан: нет прав или файл открыт в другой программе. Закройте её или выберите другую папку.</translation>
  </message>
  <message>
   <source>“{name}” was not written: {reason}. Choose another folder or try again.</source>
   <translation>«{name}» не записан: {reason}. Выберите другую папку или повторите.</translation>
  </message>
  <message>
   <source>“{path}” is not a backup of this program. Choose another file.</source>
   <translation>«{path}» — не резервная копия этой программы. Выберите другой файл.</translation>
  </message>
  <message>
   <source>“{path}” is not a backup, and a backup would replace it. Choose another name.</source>
   <translation>«{path}» — не резервная копия, и копия заменила бы этот файл. Выберите другое имя.</translation>
  </message>
  <message>
   <source>“{path}” is not a whole path. Give the folder from its drive.</source>
   <translation>«{path}» — не полный путь. Укажите папку, начиная с диска.</translation>
  </message>
  <message>
   <source>“{path}” is on a network share. The database cannot be kept there: two computers writing to it would damage it. Choose a folder on this computer.</source>
   <translation>«{path}» лежит на сетевом диске. Хранить там базу нельзя: два компьютера, пишущие в неё, её повредят. Выберите папку на этом компьютере.</translation>
  </message>
  <message>
   <source>“{path}” leads out of the site's folder. Nothing was written there.</source>
   <translation>«{path}» ведёт за пределы папки сайта. Туда ничего не записано.</translation>
  </message>
  <message>
   <source>“{path}” lies in a folder that OneDrive or a like program copies to the network. The copying would damage the database. Choose a folder outside of it.</source>
   <translation>«{path}» лежит в папке, которую OneDrive или похожая программа копирует в сеть. Копирование повредит базу. Выберите папку вне её.</translation>
  </message>
  <message>
   <source>“{path}” would unpack to {size} MB, which no backup of this program does. Choose another file.</source>
   <translation>«{path}» распаковался бы в {size} МБ; таких резервных копий у программы не бывает. Выберите другой файл.</translation>
  </message>
  <message>
   <source>“{text}” seems to be left from a web page.</source>
   <translation>«{text}» похоже на остаток веб-страницы.</translation>
  </message>
  <message>
   <source>“{title}” was changed in the program and in the file at the same words. Nothing was overwritten. Bring the file's changes into the text by hand, or export the text and go on from the new file.</source>
   <translation>Текст «{title}» изменён и в программе, и в файле, в тех же словах. Ничего не потеряно. Внесите правки файла вручную или выгрузите текст и продолжите в новом файле.</translation>
  </message>
  <message>
   <source>“{title}” was changed meanwhile in another window or program, at the same words. Nothing was overwritten: your text is kept as a version of its own. Compare the two and choose.</source>
   <translation>Текст «{title}» изменён одновременно в другом окне или программе, в тех же словах. Ничего не потеряно: ваш вариант сохранён отдельной версией. Сравните оба и выберите.</translation>
  </message>
  <message>
   <source>“{words}” is no form of the name in the record.</source>
   <translation>«{words}» — не форма названия из справочника.</translation>
  </message>
  <message>
   <source>“{word}” is not text in UTF-8. Give the file or the record another name.</source>
   <translation>«{word}» — не текст в UTF-8. Переименуйте файл или запись.</translation>
  </message>
  <message>
   <source>“{word}” may be misspelt.</source>
   <translation>Возможно, ошибка в слове «{word}».</translation>
  </message>
 </context>
</TS>
