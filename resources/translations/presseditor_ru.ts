<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleActions</name>
    <message>
        <source>Nothing was deleted since the start.</source>
        <translation>С начала работы ничего не удаляли.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Texts ({patterns})</source>
        <translation>Тексты ({patterns})</translation>
    </message>
    <message>
        <source>“{title}” is now: {status}.</source>
        <translation>«{title}»: {status}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>The text was changed meanwhile. Clean up again.</source>
        <translation>Текст за это время изменился. Запустите типографику ещё раз.</translation>
    </message>
    <message>
        <source>The typography is in order already.</source>
        <translation>С типографикой всё в порядке.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Typography: spaces were bound where they belong.</source>
        <translation>Типографика: расставлены неразрывные пробелы.</translation>
    </message>
    <message numerus="yes">
        <source>Typography: %n place(s) changed.</source>
        <translation>
            <numerusform>Типографика: исправлено %n место.</numerusform>
            <numerusform>Типографика: исправлено %n места.</numerusform>
            <numerusform>Типографика: исправлено %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Материал «{title}» удалён.</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>not published: {reason}</source>
        <translation>не опубликовано: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Background note</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>What a reader should know about the matter</source>
        <translation>Что читателю нужно знать о предмете</translation>
    </message>
    <message>
        <source>Press contact</source>
        <translation>Контакт для СМИ</translation>
    </message>
    <message>
        <source>Who answers the media: name, phone, e-mail</source>
        <translation>Кто отвечает журналистам: имя, телефон, почта</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead: what, when and where, in two sentences</source>
        <translation>Лид: что, когда и где — в двух предложениях</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Write the text here, or paste it. Type @ to insert a name or a quote.</source>
        <translation>Пишите здесь или вставьте готовый текст. Знак @ вставит имя, организацию или цитату.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Articles you write appear here. Start one, or paste a raw text.</source>
        <translation>Здесь появятся ваши материалы. Начните новый или вставьте присланный текст.</translation>
    </message>
    <message>
        <source>No article is in this state now.</source>
        <translation>Сейчас здесь нет материалов.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Вставить текст…</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Check for new versions…</source>
        <translation>Проверить обновления…</translation>
    </message>
    <message>
        <source>Bring the deleted article back</source>
        <translation>Вернуть удалённый материал</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Материал</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Сохранить сейчас</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Выгрузить всё…</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Резервная копия…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Sites…</source>
        <translation>Сайты…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить без оформления</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Find in the text…</source>
        <translation>Найти в тексте…</translation>
    </message>
    <message>
        <source>Go anywhere…</source>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Directory in a window of its own</source>
        <translation>Справочник в отдельном окне</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Clean up typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Прежние версии…</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Отправить на согласование</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Take off the site…</source>
        <translation>Снять с сайта…</translation>
    </message>
    <message>
        <source>Delete the article</source>
        <translation>Удалить материал</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Открыть журнал ошибок</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>DetailsRow</name>
    <message>
        <source>Kind of release</source>
        <translation>Вид материала</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Date and time printed on the page</source>
        <translation>Дата и время на странице</translation>
    </message>
    <message>
        <source>Print a date of its own instead of the publishing date</source>
        <translation>Указать на странице свою дату вместо даты публикации</translation>
    </message>
    <message>
        <source>Print the hour too</source>
        <translation>Печатать и время</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>For a colleague, with records and pictures (*.pressdoc)</source>
        <translation>Для коллеги, с записями и снимками (*.pressdoc)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Идёт экспорт…</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Выгрузить всё</translation>
    </message>
    <message>
        <source>Exporting everything…</source>
        <translation>Идёт выгрузка…</translation>
    </message>
    <message numerus="yes">
        <source>Written to {folder}: %n article(s).</source>
        <translation>
            <numerusform>Записано в папку {folder}: %n материал.</numerusform>
            <numerusform>Записано в папку {folder}: %n материала.</numerusform>
            <numerusform>Записано в папку {folder}: %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Everything was copied to {file}.</source>
        <translation>Всё скопировано в файл {file}.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Articles and records of now are replaced by those of the backup, and kept beside them. Go on?</source>
        <translation>Нынешние материалы и записи будут заменены теми, что в копии, и отложены рядом. Продолжить?</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Сохранено в файл {file}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Страница (*.html)</translation>
    </message>
    <message>
        <source>Page without its frame (*.html)</source>
        <translation>Страница без оформления сайта (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument (*.odt)</source>
        <translation>OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>News agency format ninjs (*.json)</source>
        <translation>Формат информагентств ninjs (*.json)</translation>
    </message>
    <message>
        <source>Structured data (*.json)</source>
        <translation>Структурированные данные (*.json)</translation>
    </message>
    <message>
        <source>Press kit with pictures (*.zip)</source>
        <translation>Пресс-кит с фотографиями (*.zip)</translation>
    </message>
    <message>
        <source>“{file}” is there already. Replace it?</source>
        <translation>Файл «{file}» уже есть. Заменить его?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено %n место</numerusform>
            <numerusform>Заменено %n места</numerusform>
            <numerusform>Заменено %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Formatting</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Set off as a quotation</source>
        <translation>Выделить как цитату</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <source>Record from the directory</source>
        <translation>Запись из справочника</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>GoAnywhere</name>
    <message>
        <source>Nothing was found. Try other words.</source>
        <translation>Ничего не найдено. Попробуйте другие слова.</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>в тексте</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Go anywhere</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Article, person, organization, quote or command</source>
        <translation>Материал, человек, организация, цитата или команда</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Что найти</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>&lt;p&gt;A press desk: drafts press releases offline and publishes them with one click.&lt;/p&gt;&lt;p&gt;Licence: MIT. Icons: Lucide (ISC). Word forms: OpenCorpora (CC BY-SA). Window: Qt for Python (LGPL).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Рабочее место пресс-службы: пресс-релизы готовятся без сети и публикуются одним нажатием.&lt;/p&gt;&lt;p&gt;Лицензия: MIT. Значки: Lucide (ISC). Словоформы: OpenCorpora (CC BY-SA). Окно: Qt for Python (LGPL).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>The log is empty: no defect was met.</source>
        <translation>Журнал пуст: сбоев не было.</translation>
    </message>
</context>
<context>
    <name>Inserts</name>
    <message>
        <source>The picture “{name}” is in the text. What does it show?</source>
        <translation>Снимок «{name}» в тексте. Что на нём?</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Сохранить описание</translation>
    </message>
    <message>
        <source>For example: the mayor opens the bridge</source>
        <translation>Например: глава округа открывает мост</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Выбрать фото</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Изображения ({patterns})</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>Адрес страницы:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>NetworkLabel</name>
    <message numerus="yes">
        <source>%n article(s) queued</source>
        <translation>
            <numerusform>%n материал в очереди</numerusform>
            <numerusform>%n материала в очереди</numerusform>
            <numerusform>%n материалов в очереди</numerusform>
        </translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Site: everything was sent</source>
        <translation>Сайт: всё отправлено</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The page will appear here.</source>
        <translation>Здесь появится страница.</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Как на телефоне</translation>
    </message>
    <message>
        <source>As on a screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>As on paper</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>RecordLinks</name>
    <message>
        <source>not in the directory: {id}</source>
        <translation>нет в справочнике: {id}</translation>
    </message>
    <message>
        <source>This record is not in the directory: {id}</source>
        <translation>Этой записи нет в справочнике: {id}</translation>
    </message>
    <message>
        <source>Ctrl+click opens it in the directory</source>
        <translation>Ctrl+щелчок откроет её в справочнике</translation>
    </message>
</context>
<context>
    <name>RecordPopup</name>
    <message>
        <source>Records of the directory</source>
        <translation>Записи справочника</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>A defect of the program was met and written down. Your text is kept; if something looks wrong, start the program again.</source>
        <translation>В программе обнаружена ошибка, она записана в журнал. Ваш текст сохранён; если что-то выглядит неправильно, запустите программу заново.</translation>
    </message>
    <message>
        <source>The last time the program ended by itself because of a defect. What was typed more than a second before is kept.</source>
        <translation>В прошлый раз программа аварийно завершилась из-за ошибки в ней самой. Набранное раньше последней секунды сохранено.</translation>
    </message>
    <message>
        <source>The report was not saved: {reason}.</source>
        <translation>Отчёт не сохранён: {reason}.</translation>
    </message>
    <message>
        <source>The report was saved to {file}. There are no texts, addresses or passwords in it; read it and hand it to those who look after the program.</source>
        <translation>Отчёт сохранён в {file}. В нём нет ни текстов, ни адресов, ни паролей. Прочитайте его и передайте тем, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>presseditor-report.txt</source>
        <translation>отчёт-presseditor.txt</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Сохранить отчёт</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Go back to this state</source>
        <translation>Вернуться к этой версии</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>went back to state {number}</source>
        <translation>возврат к версии {number}</translation>
    </message>
    <message>
        <source>read from a file</source>
        <translation>прочитан из файла</translation>
    </message>
    <message>
        <source>The words are the same: headings, links or marks were changed.</source>
        <translation>Слова те же: изменились заголовки, ссылки или оформление.</translation>
    </message>
    <message>
        <source>This state equals the present text.</source>
        <translation>Эта версия совпадает с нынешним текстом.</translation>
    </message>
    <message>
        <source>Since then: + added words are underlined, − removed words struck out.</source>
        <translation>С тех пор: + добавленное подчёркнуто, − убранное зачёркнуто.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>SaveLabel</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <location filename="../../src/presseditor/ui/window/side_panels.py" line="1" />
        <source>Overwrite the page on the site…</source>
        <translation>Заменить страницу на сайте…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>The event was taken off the article.</source>
        <translation>Событие убрано из материала.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SitesDialog</name>
    <message>
        <source>Sites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Добавить сайт…</translation>
    </message>
    <message>
        <source>Change or test…</source>
        <translation>Изменить или проверить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“{name}” was removed; its pages stay. A password must be given anew.</source>
        <translation>Сайт «{name}» убран из списка; его страницы остались. Если вернуть сайт, пароль нужно ввести заново.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Releases go out to these places.</source>
        <translation>Сюда уходят материалы.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>This is no text that can be opened: {names}.</source>
        <translation>Это не текст, который можно открыть: {names}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на согласовании</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласован</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликован</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлен</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снят с публикации</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласованные</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликованные</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправленные</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снятые с публикации</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Отправить на согласование</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
</context>
<context>
    <name>StatusFilters</name>
    <message>
        <source>All articles</source>
        <translation>Все материалы</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop this work</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>знаков: {number}</translation>
    </message>
    <message>
        <source>reading {minutes} min</source>
        <translation>чтение {minutes} мин</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation>Найти всё   Ctrl+K</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what the checks found (F7)</source>
        <translation>Показать замечания проверки (F7)</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>вчера, {time}</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>Why (kept with the article)</source>
        <translation>Почему (останется при материале)</translation>
    </message>
    <message>
        <source>This article stands on no site.</source>
        <translation>Этот материал не опубликован ни на одном сайте.</translation>
    </message>
    <message>
        <source>Take “{title}” off {sites}? Readers will not find the page any more.</source>
        <translation>Снять «{title}» с сайта {sites}? Читатели больше не найдут эту страницу.</translation>
    </message>
    <message>
        <source>Take off the site</source>
        <translation>Снять с сайта</translation>
    </message>
    <message>
        <source>The page goes back to the site.</source>
        <translation>Страница возвращается на сайт.</translation>
    </message>
    <message>
        <source>“{title}” is being taken off the site.</source>
        <translation>Материал «{title}» снимается с сайта.</translation>
    </message>
    <message>
        <source>Publish it again</source>
        <translation>Опубликовать снова</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>The text could not be saved yet. Copy it somewhere before you leave.</source>
        <translation>Текст пока не удалось сохранить. Скопируйте его в другое место, прежде чем выйти.</translation>
    </message>
    <message>
        <source>Leave all the same</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Open {address} in the browser?</source>
        <translation>Открыть {address} в браузере?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>[picture: {words}]</source>
        <translation>[снимок: {words}]</translation>
    </message>
    <message>
        <source>[quote: {words}]</source>
        <translation>[цитата: {words}]</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>New versions</source>
        <translation>Новые версии</translation>
    </message>
    <message>
        <source>Where to look…</source>
        <translation>Где искать…</translation>
    </message>
    <message>
        <source>Go back…</source>
        <translation>Вернуть прежнюю…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It is not set where new versions are. Whoever looks after the program has the address and the file root.json.</source>
        <translation>Не указано, где лежат новые версии. Адрес и файл root.json есть у того, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>Looking for a new version…</source>
        <translation>Ищем новую версию…</translation>
    </message>
    <message>
        <source>Install the version before again? Your texts stay.</source>
        <translation>Установить прежнюю версию? Тексты останутся.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>This is the newest version: {version}.</source>
        <translation>Это самая новая версия: {version}.</translation>
    </message>
    <message>
        <source>There is a new version: {version} (this is {installed}), {size} MB.</source>
        <translation>Есть новая версия: {version} (сейчас {installed}), {size} МБ.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept.</source>
        <translation>Остановлено. Полученное сохранено.</translation>
    </message>
    <message>
        <source>The package lies here. Close the program and install it with:
{command}</source>
        <translation>Пакет готов. Закройте программу и установите его командой:
{command}</translation>
    </message>
    <message>
        <source>Your texts stay.</source>
        <translation>Тексты останутся.</translation>
    </message>
    <message>
        <source>A copy of your data was made before.</source>
        <translation>Перед этим сделана копия ваших данных.</translation>
    </message>
    <message>
        <source>Show the package</source>
        <translation>Показать пакет</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version.</source>
        <translation>Узнать о новой версии не удалось.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Here stands what is new.</source>
        <translation>Здесь будет сказано, что нового.</translation>
    </message>
    <message>
        <source>How much has arrived</source>
        <translation>Сколько получено</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Where new versions are</source>
        <translation>Где лежат новые версии</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The file of the office's signature</source>
        <translation>Файл подписи организации</translation>
    </message>
    <message>
        <source>An administrator has set this.</source>
        <translation>Это задал администратор.</translation>
    </message>
    <message>
        <source>The file is kept; choose another to replace it.</source>
        <translation>Файл уже есть; выберите другой, чтобы заменить.</translation>
    </message>
    <message>
        <source>A folder or an http address; empty for nowhere</source>
        <translation>Папка или адрес http; пусто — не искать</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>The file root.json of the office's &amp;signature</source>
        <translation>Файл &amp;подписи организации root.json</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>There is a new version of the program: {version}.</source>
        <translation>Есть новая версия программы: {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
</context>
</TS>
