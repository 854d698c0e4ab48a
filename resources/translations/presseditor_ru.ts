<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppointmentFields</name>
    <message>
        <source>head of the department</source>
        <translation>начальник управления</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>исполняющий обязанности</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Write the post or remove the empty card.</source>
        <translation>Напишите должность или удалите пустую карточку.</translation>
    </message>
    <message>
        <source>The post “{post}” ends before it begins.</source>
        <translation>Должность «{post}» заканчивается раньше, чем начинается.</translation>
    </message>
</context>
<context>
    <name>ApprovalWatch</name>
    <message>
        <source>The approved text “{title}” was changed: it is in review again.</source>
        <translation>Согласованный текст «{title}» изменён: снова требуется согласование.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>ApprovalsField</name>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Записать согласование</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <source>how</source>
        <translation>как</translation>
    </message>
    <message>
        <source>These words, to the letter, are approved.</source>
        <translation>Эти слова согласованы буква в букву.</translation>
    </message>
    <message>
        <source>⚠ The wording was changed after it was approved: the approval no longer counts. Have the new words approved, or put the approved ones back.</source>
        <translation>⚠ Слова изменены после согласования: оно больше не действует. Согласуйте новые слова или верните прежние.</translation>
    </message>
    <message>
        <source>Nobody has approved these words yet.</source>
        <translation>Эти слова ещё никто не согласовал.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>an earlier wording</source>
        <translation>прежняя редакция</translation>
    </message>
    <message>
        <source>{by}, {at}, {via}: {state}</source>
        <translation>{by}, {at}, {via}: {state}</translation>
    </message>
    <message>
        <source>Remove this approval</source>
        <translation>Убрать это согласование</translation>
    </message>
</context>
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
        <source>Reading {name}…</source>
        <translation>Читается {name}…</translation>
    </message>
    <message>
        <source>“{title}” is now: {status}.</source>
        <translation>«{title}»: {status}.</translation>
    </message>
    <message>
        <source>The present wording of “{title}” is approved.</source>
        <translation>Нынешний текст «{title}» согласован.</translation>
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
        <source>Brought back: {version}.</source>
        <translation>Возвращена версия: {version}.</translation>
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
    <name>BackupActions</name>
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
        <source>Articles and records of now are replaced by those of the backup “{backup}”, and kept in a folder beside the data. Go on?</source>
        <translation>Нынешние материалы и записи будут заменены теми, что в копии «{backup}», и сохранены в папке рядом с данными. Продолжить?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Проверяется база…</translation>
    </message>
    <message>
        <source>The database, the earlier versions and the pictures are sound.</source>
        <translation>База, прежние версии и картинки целы.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were put back.</source>
        <translation>
            <numerusform>Возвращена %n картинка.</numerusform>
            <numerusform>Возвращены %n картинки.</numerusform>
            <numerusform>Возвращено %n картинок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are in no backup: add them again.</source>
        <translation>
            <numerusform>%n картинки нет ни в одной копии: добавьте её снова.</numerusform>
            <numerusform>%n картинок нет ни в одной копии: добавьте их снова.</numerusform>
            <numerusform>%n картинок нет ни в одной копии: добавьте их снова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Make one now</source>
        <translation>Сделать сейчас</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>⚠ The latest try, {when}: {why}</source>
        <translation>⚠ Последняя попытка, {when}: {why}</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>В этой папке пока нет копий.</translation>
    </message>
    <message>
        <source>Latest: {when}, {size}, {state}.</source>
        <translation>Последняя: {when}, {size}, {state}.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>CaseFormsField</name>
    <message>
        <source>I have read the forms, they are right</source>
        <translation>Формы проверены, всё верно</translation>
    </message>
    <message>
        <source>Show the case forms</source>
        <translation>Показать падежи</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Предложить заново</translation>
    </message>
    <message>
        <source>who, what</source>
        <translation>Кто? Что?</translation>
    </message>
    <message>
        <source>of whom, of what</source>
        <translation>Кого? Чего?</translation>
    </message>
    <message>
        <source>to whom, to what</source>
        <translation>Кому? Чему?</translation>
    </message>
    <message>
        <source>whom, what (object)</source>
        <translation>Кого? Что?</translation>
    </message>
    <message>
        <source>by whom, by what</source>
        <translation>Кем? Чем?</translation>
    </message>
    <message>
        <source>about whom, about what</source>
        <translation>О ком? О чём?</translation>
    </message>
    <message>
        <source>Hide the case forms</source>
        <translation>Скрыть падежи</translation>
    </message>
    <message>
        <source>Case forms are proposed when there is a name</source>
        <translation>Падежи появятся, когда будет название</translation>
    </message>
    <message>
        <source>The case forms are being prepared</source>
        <translation>Падежи готовятся</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>проверены</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложены</translation>
    </message>
    <message>
        <source>Case forms ({state}): of {genitive}</source>
        <translation>Падежи ({state}): {genitive}</translation>
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
        <source>Export the final version…</source>
        <translation>Экспорт окончательного варианта…</translation>
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
        <source>Check the database…</source>
        <translation>Проверить базу…</translation>
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
    <name>Confirm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мой</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Взять другой</translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation>Оставить оба подряд</translation>
    </message>
    <message>
        <source>The same words were changed twice</source>
        <translation>Одни и те же слова изменены дважды</translation>
    </message>
    <message>
        <source>Whichever you choose, nothing is lost: the other text stays among the versions. What differs is marked.</source>
        <translation>Что бы вы ни выбрали, ничего не потеряется: другой вариант останется среди версий. Различия выделены.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>The text from another window or program</source>
        <translation>Текст из другого окна или программы</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 21.03.2019.</source>
        <translation>«{text}» — не дата. Напишите так: 21.03.2019.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>The site has it and will show it on {due}.</source>
        <translation>Материал уже на сайте, читатели увидят его {due}.</translation>
    </message>
    <message>
        <source>Taken off the site on {when}: {reason}</source>
        <translation>Снято с сайта {when}: {reason}</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Ждёт очереди.</translation>
    </message>
    <message>
        <source>It is the text of {time}; changes made after that are not on the page.</source>
        <translation>На странице текст, каким он был в очереди ({time}); правки после этого на неё не вошли.</translation>
    </message>
    <message>
        <source>Will be published on {due}.</source>
        <translation>Выйдет {due}.</translation>
    </message>
    <message>
        <source>Being sent to the site…</source>
        <translation>Отправляется на сайт…</translation>
    </message>
    <message>
        <source>Not sent yet: {reason} Next try: {due}.</source>
        <translation>Пока не отправлено: {reason} Следующая попытка: {due}.</translation>
    </message>
    <message>
        <source>Not published: {reason}</source>
        <translation>Не опубликовано: {reason}</translation>
    </message>
    <message>
        <source>Published on {when}.</source>
        <translation>Опубликовано {when}.</translation>
    </message>
    <message>
        <source>Taken off the site on {when}.</source>
        <translation>Снято с сайта {when}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>DeskWatch</name>
    <message numerus="yes">
        <source>%n damaged record(s) were left out of the lists.</source>
        <translation>
            <numerusform>В списках пропущена %n повреждённая запись.</numerusform>
            <numerusform>В списках пропущены %n повреждённые записи.</numerusform>
            <numerusform>В списках пропущено %n повреждённых записей.</numerusform>
        </translation>
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
    <name>Directory</name>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Новая цитата</translation>
    </message>
    <message>
        <source>Exact words with their speaker and approval are kept here. Put into a text, a quote is compared with the record to the letter.</source>
        <translation>Здесь хранятся точные слова: кто их сказал и кто согласовал. Цитата в тексте сверяется с записью буква в букву.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>People and the posts they held are kept here. A text takes the post of its date, and the name in the right case.</source>
        <translation>Здесь хранятся люди и их должности по датам. Текст берёт должность на свою дату, а имя — в нужном падеже.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Organizations with their names over time are kept here. A text takes the name of its date, in the right case.</source>
        <translation>Здесь хранятся организации и их названия по датам. Текст берёт название на свою дату и в нужном падеже.</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>Events are kept here with their date, place and organizers. Inserting one connects it with the article.</source>
        <translation>Здесь хранятся события: дата, место, организаторы. Вставленное событие связывается с материалом.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Pictures with their captions, credits and rights are kept here. Drag files onto this place, or add them with the button.</source>
        <translation>Здесь хранятся изображения с подписями, авторами и правами. Перетащите сюда файлы или добавьте их кнопкой.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Новый факт</translation>
    </message>
    <message>
        <source>Figures that several texts print are kept here with their date and source, so that all texts agree.</source>
        <translation>Здесь хранятся числа, которые повторяются в разных текстах, с датой и источником, чтобы тексты не расходились.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считаем</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласована</translation>
    </message>
    <message>
        <source>changed after approval</source>
        <translation>изменена после согласования</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>не согласована</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>Open the directory in a window</source>
        <translation>Открыть справочник в отдельном окне</translation>
    </message>
</context>
<context>
    <name>DirectoryWindow</name>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>Add an organizer</source>
        <translation>Добавить организатора</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Добавить цитату</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Date and time on the page</source>
        <translation>Дата и время на странице</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Event begins</source>
        <translation>Начало события</translation>
    </message>
    <message>
        <source>Event ends</source>
        <translation>Окончание события</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Participants, one a line</source>
        <translation>Участники, по одному в строке</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>What found no place</source>
        <translation>Что осталось без места</translation>
    </message>
    <message>
        <source>It is an event: keep it with its days and its place</source>
        <translation>Это событие: завести его с датой и местом</translation>
    </message>
    <message>
        <source>Press contact</source>
        <translation>Контакт для СМИ</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>Адрес места</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Show the whole event</source>
        <translation>Показать событие целиком</translation>
    </message>
    <message>
        <source>Take the event off this article</source>
        <translation>Убрать событие из материала</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>No event yet: date, place and organizers are kept beside the text.</source>
        <translation>События пока нет: дата, место и организаторы хранятся рядом с текстом.</translation>
    </message>
    <message>
        <source>Show the event in one line</source>
        <translation>Свернуть событие в строку</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>date not set</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>, all day</source>
        <translation>, весь день</translation>
    </message>
    <message>
        <source>, time to be confirmed</source>
        <translation>, время уточняется</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>Event — {summary}</source>
        <translation>Событие — {summary}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Add an organizer</source>
        <translation>Добавить организатора</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>по одному в строке</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Название события</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Organizers, in the printed order</source>
        <translation>Организаторы, в порядке печати</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Registration of visitors</source>
        <translation>Регистрация посетителей</translation>
    </message>
    <message>
        <source>Accreditation of the press</source>
        <translation>Аккредитация прессы</translation>
    </message>
    <message>
        <source>Accreditation until</source>
        <translation>Аккредитация до</translation>
    </message>
    <message>
        <source>Age mark</source>
        <translation>Возрастная метка</translation>
    </message>
    <message>
        <source>State of the event</source>
        <translation>Состояние события</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>EventTimeFields</name>
    <message>
        <source>at a set time</source>
        <translation>указано</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>time to be confirmed</source>
        <translation>время уточняется</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Ends (if known)</source>
        <translation>Окончание (если известно)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>The event has an end but no beginning.</source>
        <translation>У события есть окончание, но нет начала.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>Событие заканчивается раньше, чем начинается.</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>industrial territories in the region</source>
        <translation>индустриальных территорий в регионе</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считаем</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>A fact needs its value: a number or a few words.</source>
        <translation>Факту нужно значение: число или несколько слов.</translation>
    </message>
    <message>
        <source>Say what is counted, or nobody will find the figure again.</source>
        <translation>Напишите, что считаем, иначе число потом не найти.</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Restore {backup}</source>
        <translation>Восстановить {backup}</translation>
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
        <source>Export the final version</source>
        <translation>Экспорт окончательного варианта</translation>
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
    <name>FindingsPanel</name>
    <message>
        <source>Clean up typography</source>
        <translation>Исправить типографику</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>Всё равно опубликовать</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>Снова останавливать</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Why it may be published all the same</source>
        <translation>Почему всё же можно публиковать</translation>
    </message>
    <message>
        <source>Keeps it from being published</source>
        <translation>Мешает публикации</translation>
    </message>
    <message>
        <source>Better looked at</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>The checks found nothing. The text can go out.</source>
        <translation>Замечаний нет. Текст можно публиковать.</translation>
    </message>
    <message>
        <source>Correct to “{words}”</source>
        <translation>Исправить на «{words}»</translation>
    </message>
    <message>
        <source>Let this pass</source>
        <translation>Пропустить замечание</translation>
    </message>
    <message>
        <source>Let pass on {time} by {name}.</source>
        <translation>Пропущено {time}. Кто пропустил: {name}.</translation>
    </message>
    <message>
        <source>Let pass on {time}.</source>
        <translation>Пропущено {time}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выберите папку</translation>
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
    <name>FoundPage</name>
    <message>
        <source>The selected words are…</source>
        <translation>Выделенные слова — это…</translation>
    </message>
    <message>
        <source>Source. Click a lit phrase to see its field; select words to assign them.</source>
        <translation>Источник. Щёлкните по подсвеченной фразе, чтобы увидеть её поле; выделите слова, чтобы отнести их к полю.</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>part of the text</source>
        <translation>часть текста</translation>
    </message>
    <message>
        <source>the name of the event</source>
        <translation>название события</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>an organizer</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>for the background note</source>
        <translation>для справки</translation>
    </message>
    <message>
        <source>for the press contact</source>
        <translation>в контакт для СМИ</translation>
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
    <name>ImageForm</name>
    <message>
        <source>Read aloud to those who do not see the picture.</source>
        <translation>Прочитают вслух тем, кто не видит изображение.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Who of those shown agreed, and how: needed for people and for children.</source>
        <translation>Кто из изображённых согласился и как: нужно для снимков людей, особенно детей.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} пикселей</translation>
    </message>
    <message>
        <source>The file of the picture is missing.</source>
        <translation>Файл изображения не найден.</translation>
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
        <source>Reading what was pasted…</source>
        <translation>Читается вставленное…</translation>
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
    <name>IntakeDialog</name>
    <message>
        <source>Paste a text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Take the text apart</source>
        <translation>Разобрать текст</translation>
    </message>
    <message>
        <source>To the raw text</source>
        <translation>К исходному тексту</translation>
    </message>
    <message>
        <source>Create the draft</source>
        <translation>Создать черновик</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Читается {name}…</translation>
    </message>
    <message>
        <source>There is no text yet. Paste one or open a file.</source>
        <translation>Текста пока нет. Вставьте его или откройте файл.</translation>
    </message>
    <message>
        <source>Taking the text apart…</source>
        <translation>Текст разбирается…</translation>
    </message>
    <message>
        <source>Storing the draft…</source>
        <translation>Черновик сохраняется…</translation>
    </message>
    <message>
        <source>Paste the text of a letter, a message or a web page here</source>
        <translation>Вставьте сюда текст письма, сообщения или страницы</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Title, date, event, organizers, people and quotes are found in the text; you correct them on the next page. Nothing of the text is lost. A file (txt, docx, html) can also be dropped here.</source>
        <translation>В тексте найдутся заголовок, дата, событие, организаторы, люди и цитаты; на следующей странице всё можно поправить. Ничего из текста не пропадёт. Сюда можно перетащить и файл (txt, docx, html).</translation>
    </message>
    <message>
        <source>The text is not kept yet.</source>
        <translation>Текст ещё не сохранён.</translation>
    </message>
    <message>
        <source>If you close the window, it is gone.</source>
        <translation>Если закрыть окно, он пропадёт.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.html *.htm *.md)</source>
        <translation>Тексты (*.txt *.docx *.html *.htm *.md)</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Открыть текст</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The text could not be written to “{file}”. Choose another place.</source>
        <translation>Не удалось записать текст в «{file}». Выберите другое место.</translation>
    </message>
    <message>
        <source>The text was written to “{file}”.</source>
        <translation>Текст записан в «{file}».</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>Сохранить текст в файл…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Restore all the same</source>
        <translation>Всё равно восстановить</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>Сохранение текста в файл</translation>
    </message>
    <message>
        <source>text.txt</source>
        <translation>текст.txt</translation>
    </message>
    <message>
        <source>The database did not take the last words. They are in a spare file and come back at the next start. Close the program?</source>
        <translation>База данных не приняла последние слова. Они лежат в запасном файле и вернутся при следующем запуске. Закрыть программу?</translation>
    </message>
    <message>
        <source>The last words are neither in the database nor in a spare file, and would be lost. Save them as a file first, or stay.</source>
        <translation>Последних слов нет ни в базе данных, ни в запасном файле, и они пропадут. Сначала сохраните их в файл или останьтесь.</translation>
    </message>
</context>
<context>
    <name>LeftoverList</name>
    <message>
        <source>Probably page furniture:</source>
        <translation>Похоже, это служебный текст страницы:</translation>
    </message>
    <message>
        <source>Add to the text</source>
        <translation>Добавить в текст</translation>
    </message>
    <message>
        <source>To the background note</source>
        <translation>В справку</translation>
    </message>
    <message>
        <source>To the press contact</source>
        <translation>В контакт для СМИ</translation>
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
    <name>Milestones</name>
    <message>
        <source>First text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Read from a file</source>
        <translation>Загружено из файла</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>Отправлено на согласование</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Queued for publishing</source>
        <translation>Поставлено в очередь</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Correction published</source>
        <translation>Опубликовано исправление</translation>
    </message>
    <message>
        <source>Taken off the site</source>
        <translation>Снято с сайта</translation>
    </message>
    <message>
        <source>Before the clean-up</source>
        <translation>До типографики</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>До возврата</translation>
    </message>
    <message>
        <source>Before the file was read</source>
        <translation>До загрузки из файла</translation>
    </message>
    <message>
        <source>An earlier version brought back</source>
        <translation>Возвращена прежняя версия</translation>
    </message>
    <message>
        <source>Put back from the spare file</source>
        <translation>Восстановлено из запасного файла</translation>
    </message>
    <message>
        <source>Set aside: the other text was chosen</source>
        <translation>Отложено: выбран другой вариант</translation>
    </message>
    <message>
        <source>Damaged: it cannot be used</source>
        <translation>Повреждена: использовать нельзя</translation>
    </message>
    <message>
        <source>Set aside: changed twice</source>
        <translation>Отложено: изменено дважды</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>правки</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>The time needs a date.</source>
        <translation>К времени нужна дата.</translation>
    </message>
    <message>
        <source>The clocks are put back then and show {time} twice: the first is meant.</source>
        <translation>В эту ночь часы переводят назад, и {time} бывает дважды: имеется в виду первый раз.</translation>
    </message>
    <message>
        <source>There is no {time} on this day: the clocks are put forward. Write {later}, say.</source>
        <translation>В этот день нет времени {time}: часы переводят вперёд. Укажите, например, {later}.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} в {time}</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Official name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Called so since</source>
        <translation>Называется так с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>The name ends before it begins.</source>
        <translation>Название заканчивается раньше, чем начинается.</translation>
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
    <name>Notice</name>
    <message>
        <source>Close the notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>Add a former name</source>
        <translation>Добавить прежнее название</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Taxpayer number (INN)</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>State registration number (OGRN)</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Заметка для себя</translation>
    </message>
    <message>
        <source>A text takes the name that was in force on its date.</source>
        <translation>Текст берёт название, которое действовало на его дату.</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Прежние названия</translation>
    </message>
    <message>
        <source>An organization needs its official name.</source>
        <translation>Организации нужно официальное название.</translation>
    </message>
    <message>
        <source>This is no INN: the check digits do not agree. Compare it.</source>
        <translation>Это не ИНН: контрольные цифры не сходятся. Сверьте его.</translation>
    </message>
    <message>
        <source>This is no OGRN: the check digit does not agree. Compare it.</source>
        <translation>Это не ОГРН: контрольная цифра не сходится. Сверьте его.</translation>
    </message>
    <message>
        <source>Write the former name or remove the empty card.</source>
        <translation>Напишите прежнее название или удалите пустую карточку.</translation>
    </message>
</context>
<context>
    <name>OrganizerCard</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>✓ In the directory: {name}</source>
        <translation>✓ Есть в справочнике: {name}</translation>
    </message>
    <message>
        <source>New: will be added to the directory</source>
        <translation>Новая организация: появится в справочнике</translation>
    </message>
</context>
<context>
    <name>OrganizerFields</name>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Take the page off the site</source>
        <translation>Снять страницу с сайта</translation>
    </message>
    <message>
        <source>Readers will not find “{title}” any more.</source>
        <translation>Читатели больше не найдут материал «{title}».</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take off the site</source>
        <translation>Снять с сайта</translation>
    </message>
    <message>
        <source>Overwrite the page on the site…</source>
        <translation>Заменить страницу на сайте…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>What you publish is listed here with its site and its state. Without a network it waits here and goes out by itself.</source>
        <translation>Здесь видно, что, куда и как опубликовано. Без сети материал ждёт здесь и выйдет сам.</translation>
    </message>
    <message>
        <source>“{title}” on {site}:</source>
        <translation>«{title}» — {site}:</translation>
    </message>
    <message>
        <source>Overwrite the page</source>
        <translation>Заменить страницу</translation>
    </message>
    <message>
        <source>The page on the site will be replaced by your article.</source>
        <translation>Страница на сайте будет заменена вашим материалом.</translation>
    </message>
    <message>
        <source>What was changed on the site itself will be lost.</source>
        <translation>Правки, сделанные прямо на сайте, пропадут.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адрес скопирован.</translation>
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
    <name>PersonCard</name>
    <message>
        <source>Name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>✓ In the directory: {name}</source>
        <translation>✓ Есть в справочнике: {name}</translation>
    </message>
    <message>
        <source>New: will be added to the directory</source>
        <translation>Новый человек: появится в справочнике</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>by the name</source>
        <translation>определить по имени</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Добавить должность</translation>
    </message>
    <message>
        <source>A person needs a family name.</source>
        <translation>Человеку нужна фамилия.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Declined as the name of a</source>
        <translation>Род имени</translation>
    </message>
    <message>
        <source>A man or a woman? The name does not tell, and its forms differ.</source>
        <translation>Это мужчина или женщина? По имени не видно, а от этого зависят падежи.</translation>
    </message>
    <message>
        <source>A text takes the post that was held on its date.</source>
        <translation>Текст берёт должность, которая была на его дату.</translation>
    </message>
    <message>
        <source>Posts, from the first to the last</source>
        <translation>Должности, от первой к последней</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Заметка для себя</translation>
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
        <source>The file of the office&apos;s signature</source>
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
        <source>The file root.json of the office&apos;s &amp;signature</source>
        <translation>Файл &amp;подписи организации root.json</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
    <name>PublishButton</name>
    <message>
        <source>It is in the queue as it stands.</source>
        <translation>Материал уже в очереди в этом виде.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was published.</source>
        <translation>После публикации ничего не менялось.</translation>
    </message>
    <message>
        <source>Publish “{title}” on {sites}?</source>
        <translation>Опубликовать «{title}» на {sites}?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Публикуется…</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) left</source>
        <translation>
            <numerusform>Осталось %n замечание</numerusform>
            <numerusform>Осталось %n замечания</numerusform>
            <numerusform>Осталось %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Update in the queue</source>
        <translation>Обновить в очереди</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Поставить в очередь</translation>
    </message>
    <message>
        <source>Publish the changes</source>
        <translation>Опубликовать правки</translation>
    </message>
    <message>
        <source>On: {sites} (Ctrl+Enter)</source>
        <translation>Куда: {sites} (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Добавить сайт…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Goes out on {time}. Change…</source>
        <translation>Выйдет {time}. Изменить…</translation>
    </message>
    <message>
        <source>Set a time or an embargo…</source>
        <translation>Назначить время или эмбарго…</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>The words as they were said, without quotation marks</source>
        <translation>Слова, как они были сказаны, без кавычек</translation>
    </message>
    <message>
        <source>a link, a file, the minute of the recording</source>
        <translation>ссылка, файл, минута записи</translation>
    </message>
    <message>
        <source>A quote needs its exact words.</source>
        <translation>Цитате нужны точные слова.</translation>
    </message>
    <message>
        <source>Say who said it.</source>
        <translation>Укажите, кто это сказал.</translation>
    </message>
    <message>
        <source>a release</source>
        <translation>пресс-релиз</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>a page on the web</source>
        <translation>страница в интернете</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>It stays as printed, even when the person takes another post.</source>
        <translation>Останется такой же, даже если человек сменит должность.</translation>
    </message>
    <message>
        <source>Post held then</source>
        <translation>Должность тогда</translation>
    </message>
    <message>
        <source>Where the words can be checked</source>
        <translation>Где можно сверить слова</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Где именно</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Согласование</translation>
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
    <name>RecordActions</name>
    <message>
        <source>Delete anyway</source>
        <translation>Всё равно удалить</translation>
    </message>
    <message>
        <source>Stored: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
</context>
<context>
    <name>RecordChooser</name>
    <message>
        <source>Start typing a name</source>
        <translation>Начните вводить название</translation>
    </message>
    <message>
        <source>“{name}” is not in the directory. Choose from the list or make it anew.</source>
        <translation>«{name}» нет в справочнике. Выберите запись из списка или создайте новую.</translation>
    </message>
    <message>
        <source>New: “{name}”</source>
        <translation>Новая запись: «{name}»</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <source>Not stored yet: {reason} Your words are kept.</source>
        <translation>Пока не сохранено: {reason} Введённое не пропадёт.</translation>
    </message>
    <message>
        <source>Save ({keys})</source>
        <translation>Сохранить ({keys})</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> и ещё {count}</translation>
    </message>
    <message>
        <source>Used in: {titles}</source>
        <translation>Используется: {titles}</translation>
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
    <name>RecordPage</name>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Insert (Enter)</source>
        <translation>Вставить (Enter)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif)</translation>
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
        <source>A defect of the program was met and written down.</source>
        <translation>В программе обнаружена ошибка; она записана в журнал.</translation>
    </message>
    <message>
        <source>The last time the program ended by itself because of a defect. Look whether the last words of your text are there.</source>
        <translation>В прошлый раз программа аварийно завершилась из-за ошибки. Проверьте, на месте ли последние слова вашего текста.</translation>
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
        <source>Your text is saved.</source>
        <translation>Ваш текст сохранён.</translation>
    </message>
    <message>
        <source>The last words of your text are not saved yet: wait for “Saved” at the top.</source>
        <translation>Последние слова текста ещё не сохранены: дождитесь надписи «Сохранено» вверху окна.</translation>
    </message>
    <message>
        <source>Your text could not be saved; it is in a spare file beside the database.</source>
        <translation>Текст не удалось сохранить в базу; он лежит в запасном файле рядом с ней.</translation>
    </message>
    <message>
        <source>Your text could not be saved: copy it somewhere else.</source>
        <translation>Текст не удалось сохранить: скопируйте его в другое место.</translation>
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
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Читаются резервные копии…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The program made these backups by itself. They lie in “{folder}”.</source>
        <translation>Эти копии программа сделала сама. Они лежат в «{folder}».</translation>
    </message>
    <message>
        <source>There are no backups in “{folder}” yet.</source>
        <translation>В «{folder}» пока нет резервных копий.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>проверяется…</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>Backups (*.{suffix});;All files (*)</source>
        <translation>Резервные копии (*.{suffix});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>Go back to this state</source>
        <translation>Вернуться к этой версии</translation>
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
        <source>Show spaces</source>
        <translation>Показывать пробелы</translation>
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
    <name>RoleBox</name>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>co-organizer</source>
        <translation>соорганизатор</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>with the support of</source>
        <translation>при поддержке</translation>
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
        <source>Kept in a spare file</source>
        <translation>В запасном файле</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Kept as a version of its own</source>
        <translation>Сохранено отдельной версией</translation>
    </message>
    <message>
        <source>Your text is in a spare file beside the database; saving is tried again.</source>
        <translation>Текст лежит в запасном файле рядом с базой; программа пробует сохранить его снова.</translation>
    </message>
    <message>
        <source>Copy your text somewhere else; saving is tried again.</source>
        <translation>Скопируйте текст в другое место; программа пробует сохранить его снова.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Publish later</source>
        <translation>Опубликовать позже</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>Выйдет</translation>
    </message>
    <message>
        <source>Empty: at once. The program must be running then, or the text goes out when it is started.</source>
        <translation>Пусто — сразу. Программа в это время должна работать, иначе материал выйдет при её запуске.</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before.</source>
        <translation>До этого времени ничего не уйдёт с компьютера.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Queue for {time}</source>
        <translation>Поставить в очередь на {time}</translation>
    </message>
    <message>
        <source>Hold until {time}</source>
        <translation>Не выпускать до {time}</translation>
    </message>
    <message>
        <source>Set no time</source>
        <translation>Без срока и эмбарго</translation>
    </message>
    <message>
        <source>In the office it will be {time} then.</source>
        <translation>В ведомстве в этот момент будет {time}.</translation>
    </message>
    <message>
        <source>This hour has passed. Write a later one, or none to publish at once.</source>
        <translation>Это время уже прошло. Укажите более позднее или оставьте поле пустым, чтобы опубликовать сразу.</translation>
    </message>
    <message>
        <source>Write the time too, for example 10:00.</source>
        <translation>Напишите и время, например 10:00.</translation>
    </message>
</context>
<context>
    <name>ScheduleLine</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Queue the new text</source>
        <translation>Поставить новый текст</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Снять из очереди</translation>
    </message>
</context>
<context>
    <name>Scheduling</name>
    <message>
        <source>Goes out on {time}.</source>
        <translation>Выйдет {time}.</translation>
    </message>
    <message>
        <source>{time} is set, but not queued: press “Queue” when the remarks are mended.</source>
        <translation>Назначено на {time}, но в очередь не поставлено: исправьте замечания и нажмите «Поставить в очередь».</translation>
    </message>
    <message>
        <source>Embargo until {time}.</source>
        <translation>Эмбарго до {time}.</translation>
    </message>
    <message>
        <source>The text of {text} goes out on {time} all the same: the checks stop the new one, not the one in the queue.</source>
        <translation>{time} всё равно выйдет прежний текст ({text}): проверка останавливает новый, а не тот, что в очереди.</translation>
    </message>
    <message>
        <source>The text of {text} is in the queue and goes out all the same: the checks stop the new one.</source>
        <translation>В очереди прежний текст ({text}), он всё равно выйдет: проверка останавливает только новый.</translation>
    </message>
    <message>
        <source>The text of {text} goes out on {time}; changes made after that do not.</source>
        <translation>{time} выйдет прежний текст ({text}); правки после него не войдут.</translation>
    </message>
    <message>
        <source>The text of {text} is in the queue; changes made after that do not go out.</source>
        <translation>В очереди прежний текст ({text}); правки после него не войдут.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Take the tick from a rule that should leave your texts alone.</source>
        <translation>Снимите галочку с правила, которое не должно менять ваши тексты.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Подействует после перезапуска.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название пресс-службы</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>It is written down when you let a text pass a check.</source>
        <translation>Записывается, когда вы пропускаете материал вопреки замечанию.</translation>
    </message>
    <message>
        <source>Press contact in new texts</source>
        <translation>Контакт для прессы в новых материалах</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>What is queued goes out at the same instant. Texts begun before keep the clock that is named in them.</source>
        <translation>Уже назначенное выйдет в тот же момент. Начатые раньше материалы живут по тем часам, которые в них названы.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Публиковать на</translation>
    </message>
    <message>
        <source>Rubrics, one a line</source>
        <translation>Рубрики, по одной в строке</translation>
    </message>
    <message>
        <source>Consent notice for new sites</source>
        <translation>Уведомление о согласии для новых сайтов</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Проверять правописание</translation>
    </message>
    <message>
        <source>Keep every version of a text</source>
        <translation>Хранить все версии текста</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>Later one an hour is kept for a month, then one a day. What was approved, queued or published always stays.</source>
        <translation>Потом месяц — по одной в час, дальше — по одной в день. Согласованное, поставленное в очередь и опубликованное хранится всегда.</translation>
    </message>
    <message>
        <source>Typographic rules</source>
        <translation>Правила типографики</translation>
    </message>
    <message>
        <source>Back up every hour in which something changed</source>
        <translation>Делать копию каждый час, если что-то изменилось</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Latest ones kept</source>
        <translation>Сколько последних хранить</translation>
    </message>
    <message>
        <source>Days of which one is kept</source>
        <translation>За сколько дней хранить по одной</translation>
    </message>
    <message>
        <source>Weeks of which one is kept</source>
        <translation>За сколько недель хранить по одной</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>A folder on another disk or on a network drive outlives this disk. Left empty, it is the folder “backups” in the data folder.</source>
        <translation>Копии на другом диске или в сетевой папке уцелеют, если этот диск выйдет из строя. Если оставить пустым, они лежат в папке «backups» внутри папки данных.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Добавить сайт…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
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
    <name>SiteForm</name>
    <message>
        <source>Send the password without encryption (http://)</source>
        <translation>Передавать пароль без шифрования (http://)</translation>
    </message>
    <message>
        <source>With http:// anybody on the way can read the password. Write https:// or allow it.</source>
        <translation>По адресу с http:// пароль может прочитать любой по дороге. Напишите https:// или разрешите это.</translation>
    </message>
    <message>
        <source>News | https://example.ru/news</source>
        <translation>Новости | https://example.ru/news</translation>
    </message>
    <message>
        <source>Print a consent notice on the pages</source>
        <translation>Печатать на страницах уведомление о согласии</translation>
    </message>
    <message>
        <source>Give the site a name: it stands in the list of sites.</source>
        <translation>Назовите сайт: под этим именем он будет в списке.</translation>
    </message>
    <message>
        <source>Write where the site is.</source>
        <translation>Напишите, где находится сайт.</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>Адрес начинается с https://</translation>
    </message>
    <message>
        <source>Write the user name on the site.</source>
        <translation>Напишите имя пользователя на сайте.</translation>
    </message>
    <message>
        <source>Write each line as: label | address</source>
        <translation>Пишите каждую строку так: надпись | адрес</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Вид сайта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя в списке</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Application password</source>
        <translation>Пароль приложения</translation>
    </message>
    <message>
        <source>Address for readers</source>
        <translation>Адрес для читателей</translation>
    </message>
    <message>
        <source>Heading of the pages</source>
        <translation>Заголовок страниц</translation>
    </message>
    <message>
        <source>Menu, one entry a line</source>
        <translation>Меню, по одному пункту в строке</translation>
    </message>
    <message>
        <source>Make one on the site</source>
        <translation>Получить на сайте</translation>
    </message>
    <message>
        <source>Not the password you sign in with: the site makes one for the program and shows it once. It is kept in the credential store of this computer only.</source>
        <translation>Это не тот пароль, с которым вы входите на сайт: сайт создаёт отдельный для программы и показывает один раз. Он хранится только в хранилище паролей этого компьютера.</translation>
    </message>
</context>
<context>
    <name>SiteQuestion</name>
    <message>
        <source>Sign in there</source>
        <translation>Войти там</translation>
    </message>
    <message>
        <source>Publish into this folder</source>
        <translation>Публиковать в эту папку</translation>
    </message>
    <message>
        <source>Keep the password there all the same</source>
        <translation>Всё равно хранить пароль там</translation>
    </message>
    <message>
        <source>The site {here} sends on to {there}. Sign in there?</source>
        <translation>Сайт {here} отправляет на {there}. Войти там?</translation>
    </message>
</context>
<context>
    <name>SiteWizard</name>
    <message>
        <source>The site is there but does not work at the moment. Try again later or ask its administrator.</source>
        <translation>Сайт есть, но сейчас не работает. Повторите позже или обратитесь к его администратору.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Изменить сайт</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Добавить сайт</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Save the site</source>
        <translation>Сохранить сайт</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>There is no answer at this address. Check the address and the network.</source>
        <translation>По этому адресу нет ответа. Проверьте, верно ли он написан, и есть ли сеть.</translation>
    </message>
    <message>
        <source>What answers here does not speak as {kind} does. Check the address; a proxy or a plugin may be in the way.</source>
        <translation>По этому адресу отвечает не сайт вида «{kind}». Проверьте адрес; мешать может и прокси-сервер или плагин сайта.</translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation>Запрос к сайту…</translation>
    </message>
    <message>
        <source>The folder of the site</source>
        <translation>Папка сайта</translation>
    </message>
    <message>
        <source>Agree on the page in the browser, then copy the password it shows to here.</source>
        <translation>Подтвердите на открывшейся странице, затем скопируйте сюда пароль, который она покажет.</translation>
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
        <source>Releases go out to these places.</source>
        <translation>Сюда уходят материалы.</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{number} KB</source>
        <translation>{number} КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>The selected words are…</source>
        <translation>Выделенные слова — это…</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>This is no text that can be opened: {names}.</source>
        <translation>Это не текст, который можно открыть: {names}.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Not saved the last time, and put back now: {names}.</source>
        <translation>В прошлый раз не сохранилось, теперь возвращено: {names}.</translation>
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
    <name>SumList</name>
    <message>
        <source>✓ {parts} = {total} {unit}: the parts add up</source>
        <translation>✓ {parts} = {total} {unit}: сумма сходится</translation>
    </message>
    <message>
        <source>⚠ {parts} is {sum}, but the text says {total} {unit}</source>
        <translation>⚠ {parts} = {sum}, а в тексте {total} {unit}</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Сохранить таблицей (CSV)…</translation>
    </message>
    <message>
        <source>Rows saved: {count}, in {file}</source>
        <translation>Сохранено строк: {count}, файл {file}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
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
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 10:00.</source>
        <translation>«{text}» — не время. Напишите так: 10:00.</translation>
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
    <name>TwoWriters</name>
    <message>
        <source>The text was changed in another window or program: the changes were put together.</source>
        <translation>Текст изменён в другой программе: правки объединены.</translation>
    </message>
    <message>
        <source>The text was changed in another window or program: this is its new state.</source>
        <translation>Текст изменён в другой программе: показан новый вариант.</translation>
    </message>
    <message>
        <source>The article was deleted in another window or program.</source>
        <translation>Текст удалён в другом окне или программе.</translation>
    </message>
    <message>
        <source>Compare and choose…</source>
        <translation>Сравнить и выбрать…</translation>
    </message>
    <message>
        <source>The other text stays among the earlier versions (Article, Versions).</source>
        <translation>Другой вариант остался в прежних версиях (меню «Статья»).</translation>
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
    <name>VerdictDialog</name>
    <message>
        <source>Check of the database</source>
        <translation>Проверка базы</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Найдена %n неполадка.</numerusform>
            <numerusform>Найдены %n неполадки.</numerusform>
            <numerusform>Найдено %n неполадок.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Restore that backup…</source>
        <translation>Восстановить эту копию…</translation>
    </message>
    <message>
        <source>Put the pictures back</source>
        <translation>Вернуть картинки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Looking for the newest sound backup…</source>
        <translation>Ищется последняя целая копия…</translation>
    </message>
    <message>
        <source>There is no sound automatic backup.</source>
        <translation>Целых копий, сделанных программой, нет.</translation>
    </message>
    <message>
        <source>The newest sound backup: {when}. It lacks what was written later.</source>
        <translation>Последняя целая копия: {when}. Написанного позже в ней нет.</translation>
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
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
</context>
<context>
    <name>ZoneQuestion</name>
    <message>
        <source>The time zone of the office</source>
        <translation>Часовой пояс ведомства</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Выбрать другой…</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>The program has {zone}, this computer {other}. Which time zone is right?</source>
        <translation>В программе указан пояс {zone}, на компьютере — {other}. Какой пояс верный?</translation>
    </message>
    <message>
        <source>Your time zone is {zone}. Is that right?</source>
        <translation>Ваш часовой пояс — {zone}. Верно?</translation>
    </message>
</context>
</TS>
