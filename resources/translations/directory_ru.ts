<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppointmentFields</name>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="38" />
        <source>head of the department</source>
        <translation>начальник управления</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="42" />
        <source>acting</source>
        <translation>исполняющий обязанности</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="45" />
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="47" />
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="49" />
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="50" />
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="91" />
        <source>Write the post or remove the empty card.</source>
        <translation>Напишите должность или удалите пустую карточку.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="93" />
        <source>The post “{post}” ends before it begins.</source>
        <translation>Должность «{post}» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/appointment_fields.py" line="96" />
        <source>“{name}” is not in the directory. Choose an organization or make it anew.</source>
        <translation>Организации «{name}» нет в справочнике. Выберите организацию или создайте новую.</translation>
    </message>
</context>
<context>
    <name>ApprovalsField</name>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="44" />
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="44" />
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="44" />
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="44" />
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="46" />
        <source>Record the approval</source>
        <translation>Записать согласование</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="52" />
        <source>Approved by</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="53" />
        <source>how</source>
        <translation>как</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="76" />
        <source>These words, to the letter, are approved.</source>
        <translation>Эти слова согласованы буква в букву.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="79" />
        <source>⚠ The wording was changed after it was approved: the approval no longer counts. Have the new words approved, or put the approved ones back.</source>
        <translation>⚠ Слова изменены после согласования: оно больше не действует. Согласуйте новые слова или верните прежние.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="82" />
        <source>Nobody has approved these words yet.</source>
        <translation>Эти слова ещё никто не согласовал.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="96" />
        <source>counts</source>
        <translation>действует</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="96" />
        <source>an earlier wording</source>
        <translation>прежняя редакция</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="97" />
        <source>{by}, {at}, {via}: {state}</source>
        <translation>{by}, {at}, {via}: {state}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/approvals_field.py" line="101" />
        <source>Remove this approval</source>
        <translation>Убрать это согласование</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <location filename="../../src/presseditor/ui/records/card_list.py" line="95" />
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/card_list.py" line="99" />
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/card_list.py" line="100" />
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>CaseFormsField</name>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="41" />
        <source>I have read the forms, they are right</source>
        <translation>Формы проверены, всё верно</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="43" />
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="122" />
        <source>Show the case forms</source>
        <translation>Показать падежи</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="98" />
        <source>Propose again</source>
        <translation>Предложить заново</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="111" />
        <source>who, what</source>
        <translation>Кто? Что?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="112" />
        <source>of whom, of what</source>
        <translation>Кого? Чего?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="113" />
        <source>to whom, to what</source>
        <translation>Кому? Чему?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="114" />
        <source>whom, what (object)</source>
        <translation>Кого? Что?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="115" />
        <source>by whom, by what</source>
        <translation>Кем? Чем?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="116" />
        <source>about whom, about what</source>
        <translation>О ком? О чём?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="122" />
        <source>Hide the case forms</source>
        <translation>Скрыть падежи</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="135" />
        <source>Case forms are proposed when there is a name</source>
        <translation>Падежи появятся, когда будет название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="139" />
        <source>The case forms are being prepared</source>
        <translation>Падежи готовятся</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="137" />
        <source>confirmed</source>
        <translation>проверены</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="137" />
        <source>proposed</source>
        <translation>предложены</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/case_forms_field.py" line="139" />
        <source>Case forms ({state}): of {genitive}</source>
        <translation>Падежи ({state}): {genitive}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="21" />
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="25" />
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="47" />
        <source>“{text}” is no date. Write it as 21.03.2019.</source>
        <translation>«{text}» — не дата. Напишите так: 21.03.2019.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../src/presseditor/ui/publishing/confirm.py" line="14" />
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="1" />
        <source>The site has it and will show it on {due}.</source>
        <translation>Материал уже на сайте, читатели увидят его {due}.</translation>
    </message>
    <message>
        <source>Taken off the site on {when}: {reason}</source>
        <translation>Снято с сайта {when}: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="45" />
        <source>Waiting for its turn.</source>
        <translation>Ждёт очереди.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="46" />
        <source>Will be published on {due}.</source>
        <translation>Выйдет {due}.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="47" />
        <source>Being sent to the site…</source>
        <translation>Отправляется на сайт…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="48" />
        <source>Not sent yet: {reason} Next try: {due}.</source>
        <translation>Пока не отправлено: {reason} Следующая попытка: {due}.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="49" />
        <source>Not published: {reason}</source>
        <translation>Не опубликовано: {reason}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="50" />
        <source>Published on {when}.</source>
        <translation>Опубликовано {when}.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="51" />
        <source>Taken off the site on {when}.</source>
        <translation>Снято с сайта {when}.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/delivery_words.py" line="52" />
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="125" />
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="91" />
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="93" />
        <source>New quote</source>
        <translation>Новая цитата</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="94" />
        <source>Exact words with their speaker and approval are kept here. Put into a text, a quote is compared with the record to the letter.</source>
        <translation>Здесь хранятся точные слова: кто их сказал и кто согласовал. Цитата в тексте сверяется с записью буква в букву.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="101" />
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="102" />
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="103" />
        <location filename="../../src/presseditor/ui/directory/tables.py" line="129" />
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="104" />
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="105" />
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="118" />
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="120" />
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="121" />
        <source>People and the posts they held are kept here. A text takes the post of its date, and the name in the right case.</source>
        <translation>Здесь хранятся люди и их должности по датам. Текст берёт должность на свою дату, а имя — в нужном падеже.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="128" />
        <location filename="../../src/presseditor/ui/directory/tables.py" line="153" />
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="130" />
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="143" />
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="145" />
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="146" />
        <source>Organizations with their names over time are kept here. A text takes the name of its date, in the right case.</source>
        <translation>Здесь хранятся организации и их названия по датам. Текст берёт название на свою дату и в нужном падеже.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="154" />
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="155" />
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="156" />
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="171" />
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="173" />
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="174" />
        <source>Events are kept here with their date, place and organizers. Inserting one connects it with the article.</source>
        <translation>Здесь хранятся события: дата, место, организаторы. Вставленное событие связывается с материалом.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="181" />
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="182" />
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="183" />
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="195" />
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="197" />
        <source>Add pictures…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="198" />
        <source>Pictures with their captions, credits and rights are kept here. Drag files onto this place, or add them with the button.</source>
        <translation>Здесь хранятся изображения с подписями, авторами и правами. Перетащите сюда файлы или добавьте их кнопкой.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="205" />
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="206" />
        <source>What it shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="207" />
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="209" />
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="225" />
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="227" />
        <source>New fact</source>
        <translation>Новый факт</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="228" />
        <source>Figures that several texts print are kept here with their date and source, so that all texts agree.</source>
        <translation>Здесь хранятся числа, которые повторяются в разных текстах, с датой и источником, чтобы тексты не расходились.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="235" />
        <source>What is counted</source>
        <translation>Что считаем</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="236" />
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="237" />
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="238" />
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="254" />
        <source>approved</source>
        <translation>согласована</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="256" />
        <source>changed after approval</source>
        <translation>изменена после согласования</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/tables.py" line="257" />
        <source>not approved</source>
        <translation>не согласована</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/panel.py" line="65" />
        <source>Open the directory in a window</source>
        <translation>Открыть справочник в отдельном окне</translation>
    </message>
</context>
<context>
    <name>DirectoryWindow</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="52" />
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="45" />
        <source>Add an organizer</source>
        <translation>Добавить организатора</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="47" />
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="48" />
        <source>Add a quote</source>
        <translation>Добавить цитату</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="161" />
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="162" />
        <source>Date and time on the page</source>
        <translation>Дата и время на странице</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="163" />
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="164" />
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="165" />
        <source>Background note</source>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="166" />
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="167" />
        <source>Event begins</source>
        <translation>Начало события</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="168" />
        <source>Event ends</source>
        <translation>Окончание события</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="169" />
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="170" />
        <source>Organizers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="171" />
        <source>Participants, one a line</source>
        <translation>Участники, по одному в строке</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="172" />
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="173" />
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="174" />
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/draft_form.py" line="175" />
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
        <location filename="../../src/presseditor/ui/records/event_card.py" line="51" />
        <location filename="../../src/presseditor/ui/records/event_card.py" line="85" />
        <source>Show the whole event</source>
        <translation>Показать событие целиком</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="52" />
        <source>Take the event off this article</source>
        <translation>Убрать событие из материала</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="53" />
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="55" />
        <source>No event yet: date, place and organizers are kept beside the text.</source>
        <translation>События пока нет: дата, место и организаторы хранятся рядом с текстом.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="85" />
        <source>Show the event in one line</source>
        <translation>Свернуть событие в строку</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="97" />
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="126" />
        <source>date not set</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="128" />
        <source>, all day</source>
        <translation>, весь день</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="130" />
        <source>, time to be confirmed</source>
        <translation>, время уточняется</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="132" />
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="133" />
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="134" />
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_card.py" line="137" />
        <source>Event — {summary}</source>
        <translation>Событие — {summary}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="47" />
        <source>Add an organizer</source>
        <translation>Добавить организатора</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="50" />
        <source>one a line</source>
        <translation>по одному в строке</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="140" />
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="141" />
        <source>postponed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="142" />
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="143" />
        <source>held</source>
        <translation>состоялось</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="146" />
        <source>Name of the event</source>
        <translation>Название события</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="148" />
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="149" />
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="150" />
        <source>Organizers, in the printed order</source>
        <translation>Организаторы, в порядке печати</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="151" />
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="152" />
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="153" />
        <source>Registration of visitors</source>
        <translation>Регистрация посетителей</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="154" />
        <source>Accreditation of the press</source>
        <translation>Аккредитация прессы</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="155" />
        <source>Accreditation until</source>
        <translation>Аккредитация до</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="157" />
        <source>Age mark</source>
        <translation>Возрастная метка</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="158" />
        <source>State of the event</source>
        <translation>Состояние события</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_form.py" line="159" />
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>EventTimeFields</name>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="25" />
        <source>at a set time</source>
        <translation>указано</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="26" />
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="27" />
        <source>time to be confirmed</source>
        <translation>время уточняется</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="33" />
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="34" />
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="35" />
        <source>Ends (if known)</source>
        <translation>Окончание (если известно)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="37" />
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="75" />
        <source>The event has an end but no beginning.</source>
        <translation>У события есть окончание, но нет начала.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/event_time_fields.py" line="77" />
        <source>The event ends before it begins.</source>
        <translation>Событие заканчивается раньше, чем начинается.</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="22" />
        <source>industrial territories in the region</source>
        <translation>индустриальных территорий в регионе</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="23" />
        <source>What is counted</source>
        <translation>Что считаем</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="24" />
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="25" />
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="26" />
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="27" />
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="58" />
        <source>A fact needs its value: a number or a few words.</source>
        <translation>Факту нужно значение: число или несколько слов.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/fact_form.py" line="60" />
        <source>Say what is counted, or nobody will find the figure again.</source>
        <translation>Напишите, что считаем, иначе число потом не найти.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Clean up typography</source>
        <translation>Исправить типографику</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="61" />
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="62" />
        <source>Publish anyway</source>
        <translation>Всё равно опубликовать</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="80" />
        <source>Being checked…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="116" />
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="121" />
        <source>Why it may be published all the same</source>
        <translation>Почему всё же можно публиковать</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="148" />
        <source>Keeps it from being published</source>
        <translation>Мешает публикации</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="149" />
        <source>Better looked at</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="150" />
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="165" />
        <source>The checks found nothing. The text can go out.</source>
        <translation>Замечаний нет. Текст можно публиковать.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/findings_panel.py" line="173" />
        <source>Correct to “{words}”</source>
        <translation>Исправить на «{words}»</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="26" />
        <source>The selected words are…</source>
        <translation>Выделенные слова — это…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="33" />
        <source>Source. Click a lit phrase to see its field; select words to assign them.</source>
        <translation>Источник. Щёлкните по подсвеченной фразе, чтобы увидеть её поле; выделите слова, чтобы отнести их к полю.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="73" />
        <source>the title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="74" />
        <source>the lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="75" />
        <source>part of the text</source>
        <translation>часть текста</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="76" />
        <source>the name of the event</source>
        <translation>название события</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="77" />
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="78" />
        <source>an organizer</source>
        <translation>организатор</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="79" />
        <source>a participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="80" />
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="81" />
        <source>a quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_page.py" line="82" />
        <source>for the background note</source>
        <translation>для справки</translation>
    </message>
    <message>
        <source>for the press contact</source>
        <translation>в контакт для СМИ</translation>
    </message>
</context>
<context>
    <name>ImageForm</name>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="46" />
        <source>Read aloud to those who do not see the picture.</source>
        <translation>Прочитают вслух тем, кто не видит изображение.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="47" />
        <source>What the picture shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="48" />
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="49" />
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="50" />
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="51" />
        <source>Who of those shown agreed, and how: needed for people and for children.</source>
        <translation>Кто из изображённых согласился и как: нужно для снимков людей, особенно детей.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="52" />
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="71" />
        <source>{name}, {width} × {height} pixels</source>
        <translation>{name}, {width} × {height} пикселей</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/image_form.py" line="104" />
        <source>The file of the picture is missing.</source>
        <translation>Файл изображения не найден.</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="55" />
        <source>Paste a text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="64" />
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="65" />
        <source>Take the text apart</source>
        <translation>Разобрать текст</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="66" />
        <source>To the raw text</source>
        <translation>К исходному тексту</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="67" />
        <source>Create the draft</source>
        <translation>Создать черновик</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="68" />
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="84" />
        <source>Reading {name}…</source>
        <translation>Читается {name}…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="91" />
        <source>There is no text yet. Paste one or open a file.</source>
        <translation>Текста пока нет. Вставьте его или откройте файл.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="94" />
        <source>Taking the text apart…</source>
        <translation>Текст разбирается…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="110" />
        <source>Storing the draft…</source>
        <translation>Черновик сохраняется…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="140" />
        <source>Paste the text of a letter, a message or a web page here</source>
        <translation>Вставьте сюда текст письма, сообщения или страницы</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="142" />
        <source>Raw text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="151" />
        <source>Title, date, event, organizers, people and quotes are found in the text; you correct them on the next page. Nothing of the text is lost. A file (txt, docx, html) can also be dropped here.</source>
        <translation>В тексте найдутся заголовок, дата, событие, организаторы, люди и цитаты; на следующей странице всё можно поправить. Ничего из текста не пропадёт. Сюда можно перетащить и файл (txt, docx, html).</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="242" />
        <source>The text is not kept yet.</source>
        <translation>Текст ещё не сохранён.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="243" />
        <source>If you close the window, it is gone.</source>
        <translation>Если закрыть окно, он пропадёт.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="244" />
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="246" />
        <source>Close without keeping</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="253" />
        <source>Texts (*.txt *.docx *.html *.htm *.md)</source>
        <translation>Тексты (*.txt *.docx *.html *.htm *.md)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/dialog.py" line="254" />
        <source>Open a text</source>
        <translation>Открыть текст</translation>
    </message>
</context>
<context>
    <name>LeftoverList</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/leftovers.py" line="45" />
        <source>Probably page furniture:</source>
        <translation>Похоже, это служебный текст страницы:</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/leftovers.py" line="51" />
        <source>Add to the text</source>
        <translation>Добавить в текст</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/leftovers.py" line="52" />
        <source>To the background note</source>
        <translation>В справку</translation>
    </message>
    <message>
        <source>To the press contact</source>
        <translation>В контакт для СМИ</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="135" />
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="154" />
        <source>The time needs a date.</source>
        <translation>К времени нужна дата.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <location filename="../../src/presseditor/ui/records/moments.py" line="68" />
        <source>{date} at {time}</source>
        <translation>{date} в {time}</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="41" />
        <source>Official name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="45" />
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="46" />
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="50" />
        <source>Called so since</source>
        <translation>Называется так с</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="51" />
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="99" />
        <source>The name ends before it begins.</source>
        <translation>Название заканчивается раньше, чем начинается.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../src/presseditor/ui/records/notice.py" line="24" />
        <source>Close the notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="116" />
        <source>Add a former name</source>
        <translation>Добавить прежнее название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="119" />
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="120" />
        <source>Taxpayer number (INN)</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="121" />
        <source>State registration number (OGRN)</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="122" />
        <source>Note for yourself</source>
        <translation>Заметка для себя</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="123" />
        <source>A text takes the name that was in force on its date.</source>
        <translation>Текст берёт название, которое действовало на его дату.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="124" />
        <source>Former names</source>
        <translation>Прежние названия</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="161" />
        <source>An organization needs its official name.</source>
        <translation>Организации нужно официальное название.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="166" />
        <source>This is no INN: the check digits do not agree. Compare it.</source>
        <translation>Это не ИНН: контрольные цифры не сходятся. Сверьте его.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="168" />
        <source>This is no OGRN: the check digit does not agree. Compare it.</source>
        <translation>Это не ОГРН: контрольная цифра не сходится. Сверьте его.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organization_form.py" line="177" />
        <source>Write the former name or remove the empty card.</source>
        <translation>Напишите прежнее название или удалите пустую карточку.</translation>
    </message>
</context>
<context>
    <name>OrganizerCard</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="27" />
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="28" />
        <source>Abbreviation</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="45" />
        <source>✓ In the directory: {name}</source>
        <translation>✓ Есть в справочнике: {name}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="47" />
        <source>New: will be added to the directory</source>
        <translation>Новая организация: появится в справочнике</translation>
    </message>
</context>
<context>
    <name>OrganizerFields</name>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="34" />
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="70" />
        <source>“{name}” is not in the directory. Choose an organization or make it anew.</source>
        <translation>Организации «{name}» нет в справочнике. Выберите организацию или создайте новую.</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="1" />
        <source>Take the page off the site</source>
        <translation>Снять страницу с сайта</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="1" />
        <source>Readers will not find “{title}” any more.</source>
        <translation>Читатели больше не найдут материал «{title}».</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="66" />
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="67" />
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="211" />
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="68" />
        <source>Take off the site</source>
        <translation>Снять с сайта</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="69" />
        <source>Overwrite the page on the site…</source>
        <translation>Заменить страницу на сайте…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="70" />
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="71" />
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="103" />
        <source>Deliveries</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="109" />
        <source>What you publish is listed here with its site and its state. Without a network it waits here and goes out by itself.</source>
        <translation>Здесь видно, что, куда и как опубликовано. Без сети материал ждёт здесь и выйдет сам.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="205" />
        <source>Overwrite the page</source>
        <translation>Заменить страницу</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="206" />
        <source>The page on the site will be replaced by your article.</source>
        <translation>Страница на сайте будет заменена вашим материалом.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="209" />
        <source>What was changed on the site itself will be lost.</source>
        <translation>Правки, сделанные прямо на сайте, пропадут.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="210" />
        <source>Overwrite</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/outbox_panel.py" line="236" />
        <source>The address is copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="74" />
        <source>Name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="75" />
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="91" />
        <source>✓ In the directory: {name}</source>
        <translation>✓ Есть в справочнике: {name}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="93" />
        <source>New: will be added to the directory</source>
        <translation>Новый человек: появится в справочнике</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="45" />
        <source>by the name</source>
        <translation>определить по имени</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="46" />
        <source>man</source>
        <translation>мужской</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="47" />
        <source>woman</source>
        <translation>женский</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="53" />
        <source>Add a post</source>
        <translation>Добавить должность</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="91" />
        <source>A person needs a family name.</source>
        <translation>Человеку нужна фамилия.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="99" />
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="102" />
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="103" />
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="105" />
        <source>Declined as the name of a</source>
        <translation>Род имени</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="128" />
        <source>A man or a woman? The name does not tell, and its forms differ.</source>
        <translation>Это мужчина или женщина? По имени не видно, а от этого зависят падежи.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="107" />
        <source>A text takes the post that was held on its date.</source>
        <translation>Текст берёт должность, которая была на его дату.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="109" />
        <source>Posts, from the first to the last</source>
        <translation>Должности, от первой к последней</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/person_form.py" line="111" />
        <source>Note for yourself</source>
        <translation>Заметка для себя</translation>
    </message>
</context>
<context>
    <name>PublishButton</name>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="105" />
        <source>Nothing was changed since it was published.</source>
        <translation>После публикации ничего не менялось.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="115" />
        <source>Publish “{title}” on {sites}?</source>
        <translation>Опубликовать «{title}» на {sites}?</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="118" />
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="119" />
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="228" />
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="120" />
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="154" />
        <source>The text could not be saved, so it was not published.</source>
        <translation>Текст не удалось сохранить, поэтому он не опубликован.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="218" />
        <source>Publishing…</source>
        <translation>Публикуется…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="220" />
        <source>%n remark(s) left</source>
        <translation>
            <numerusform>Осталось %n замечание</numerusform>
            <numerusform>Осталось %n замечания</numerusform>
            <numerusform>Осталось %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="222" />
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="224" />
        <source>Publish at the set time</source>
        <translation>Опубликовать в срок</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="226" />
        <source>Publish the changes</source>
        <translation>Опубликовать правки</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="232" />
        <source>On: {sites} (Ctrl+Enter)</source>
        <translation>Куда: {sites} (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="237" />
        <source>Where</source>
        <translation>Куда</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="245" />
        <source>Add a site…</source>
        <translation>Добавить сайт…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="246" />
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="261" />
        <source>Goes out on {time}. Change…</source>
        <translation>Выйдет {time}. Изменить…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/publish_button.py" line="262" />
        <source>Set a time or an embargo…</source>
        <translation>Назначить время или эмбарго…</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="121" />
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="122" />
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/found_cards.py" line="123" />
        <source>Post</source>
        <translation>Должность</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="43" />
        <source>The words as they were said, without quotation marks</source>
        <translation>Слова, как они были сказаны, без кавычек</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="49" />
        <source>a link, a file, the minute of the recording</source>
        <translation>ссылка, файл, минута записи</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="88" />
        <source>A quote needs its exact words.</source>
        <translation>Цитате нужны точные слова.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="90" />
        <source>Say who said it.</source>
        <translation>Укажите, кто это сказал.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="97" />
        <source>a release</source>
        <translation>пресс-релиз</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="98" />
        <source>a recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="99" />
        <source>a letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="100" />
        <source>a page on the web</source>
        <translation>страница в интернете</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="103" />
        <source>Exact words</source>
        <translation>Точные слова</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="104" />
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="105" />
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="106" />
        <source>It stays as printed, even when the person takes another post.</source>
        <translation>Останется такой же, даже если человек сменит должность.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="107" />
        <source>Post held then</source>
        <translation>Должность тогда</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="108" />
        <source>Where the words can be checked</source>
        <translation>Где можно сверить слова</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="109" />
        <source>Where exactly</source>
        <translation>Где именно</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/quote_form.py" line="110" />
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="42" />
        <source>Delete anyway</source>
        <translation>Всё равно удалить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="58" />
        <source>Stored: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="59" />
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="65" />
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="96" />
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="64" />
        <source>Changed: {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_actions.py" line="95" />
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
</context>
<context>
    <name>RecordChooser</name>
    <message>
        <location filename="../../src/presseditor/ui/records/chooser.py" line="59" />
        <source>Start typing a name</source>
        <translation>Начните вводить название</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/chooser.py" line="88" />
        <source>New: “{name}”</source>
        <translation>Новая запись: «{name}»</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_editor.py" line="53" />
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_editor.py" line="54" />
        <source>Discard changes</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_editor.py" line="99" />
        <source>Not stored yet: {reason} Your words are kept.</source>
        <translation>Пока не сохранено: {reason} Введённое не пропадёт.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_editor.py" line="125" />
        <source>Save ({keys})</source>
        <translation>Сохранить ({keys})</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_editor.py" line="201" />
        <source> and {count} more</source>
        <translation> и ещё {count}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_editor.py" line="202" />
        <source>Used in: {titles}</source>
        <translation>Используется: {titles}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="60" />
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="62" />
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="63" />
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="114" />
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="115" />
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="164" />
        <source>Insert (Enter)</source>
        <translation>Вставить (Enter)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="165" />
        <source>Delete (Del)</source>
        <translation>Удалить (Del)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="175" />
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/record_page.py" line="218" />
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="22" />
        <source>Publish later</source>
        <translation>Опубликовать позже</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="29" />
        <source>Goes out on</source>
        <translation>Выйдет</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="32" />
        <source>Empty: at once. The program must be running then, or the text goes out when it is started.</source>
        <translation>Пусто — сразу. Программа в это время должна работать, иначе материал выйдет при её запуске.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="37" />
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="39" />
        <source>Nothing leaves this computer before.</source>
        <translation>До этого времени ничего не уйдёт с компьютера.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="43" />
        <source>Set the time</source>
        <translation>Назначить время</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="45" />
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/publishing/schedule_dialog.py" line="72" />
        <source>Write the time too, for example 10:00.</source>
        <translation>Напишите и время, например 10:00.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="82" />
        <source>Take the tick from a rule that should leave your texts alone.</source>
        <translation>Снимите галочку с правила, которое не должно менять ваши тексты.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="53" />
        <source>as the system has it</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="54" />
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="55" />
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="57" />
        <source>Holds from the next start.</source>
        <translation>Подействует после перезапуска.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="37" />
        <source>Name of the office</source>
        <translation>Название пресс-службы</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="40" />
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="42" />
        <source>It is written down when you let a text pass a check.</source>
        <translation>Записывается, когда вы пропускаете материал вопреки замечанию.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="44" />
        <source>Press contact in new texts</source>
        <translation>Контакт для прессы в новых материалах</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="45" />
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="59" />
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="60" />
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="68" />
        <source>Publish on</source>
        <translation>Публиковать на</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="69" />
        <source>Rubrics, one a line</source>
        <translation>Рубрики, по одной в строке</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="70" />
        <source>Consent notice for new sites</source>
        <translation>Уведомление о согласии для новых сайтов</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="77" />
        <source>Check the spelling</source>
        <translation>Проверять правописание</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="80" />
        <source>Typographic rules</source>
        <translation>Правила типографики</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/setting_list.py" line="105" />
        <source>on</source>
        <translation>включено</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../src/presseditor/ui/setup/settings_dialog.py" line="42" />
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/settings_dialog.py" line="48" />
        <source>Save the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/settings_dialog.py" line="49" />
        <source>Add a site…</source>
        <translation>Добавить сайт…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/settings_dialog.py" line="50" />
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="32" />
        <source>Send the password without encryption (http://)</source>
        <translation>Передавать пароль без шифрования (http://)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="95" />
        <source>With http:// anybody on the way can read the password. Write https:// or allow it.</source>
        <translation>По адресу с http:// пароль может прочитать любой по дороге. Напишите https:// или разрешите это.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="25" />
        <source>a folder: pages as files, for any web server</source>
        <translation>папка: страницы файлами, для любого веб-сервера</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="26" />
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="35" />
        <source>News | https://example.ru/news</source>
        <translation>Новости | https://example.ru/news</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="36" />
        <source>Print a consent notice on the pages</source>
        <translation>Печатать на страницах уведомление о согласии</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="87" />
        <source>Give the site a name: it stands in the list of sites.</source>
        <translation>Назовите сайт: под этим именем он будет в списке.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="90" />
        <source>Write where the site is.</source>
        <translation>Напишите, где находится сайт.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="92" />
        <source>The address begins with https://</source>
        <translation>Адрес начинается с https://</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="98" />
        <source>Write the user name on the site.</source>
        <translation>Напишите имя пользователя на сайте.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="101" />
        <source>Write each line as: label | address</source>
        <translation>Пишите каждую строку так: надпись | адрес</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="113" />
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="126" />
        <source>Kind of site</source>
        <translation>Вид сайта</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="127" />
        <source>Name</source>
        <translation>Имя в списке</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="128" />
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="129" />
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="130" />
        <source>Application password</source>
        <translation>Пароль приложения</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="132" />
        <source>Address for readers</source>
        <translation>Адрес для читателей</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="133" />
        <source>Heading of the pages</source>
        <translation>Заголовок страниц</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_form.py" line="134" />
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
    <name>SiteWizard</name>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="150" />
        <source>The site is there but does not work at the moment. Try again later or ask its administrator.</source>
        <translation>Сайт есть, но сейчас не работает. Повторите позже или обратитесь к его администратору.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="154" />
        <source>What answers here does not speak as WordPress does. Check the address; a proxy or a plugin may be in the way.</source>
        <translation>По этому адресу отвечает не WordPress. Проверьте адрес; мешать может и прокси-сервер или плагин сайта.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="61" />
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="52" />
        <source>Change the site</source>
        <translation>Изменить сайт</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="52" />
        <source>Add a site</source>
        <translation>Добавить сайт</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="58" />
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="59" />
        <source>Save the site</source>
        <translation>Сохранить сайт</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="60" />
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="126" />
        <source>There is no answer at this address. Check the address and the network.</source>
        <translation>По этому адресу нет ответа. Проверьте, верно ли он написан, и есть ли сеть.</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="138" />
        <source>Asking the site…</source>
        <translation>Запрос к сайту…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/setup/site_wizard.py" line="149" />
        <source>The folder of the site</source>
        <translation>Папка сайта</translation>
    </message>
    <message>
        <source>Agree on the page in the browser, then copy the password it shows to here.</source>
        <translation>Подтвердите на открывшейся странице, затем скопируйте сюда пароль, который она покажет.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/source_view.py" line="51" />
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/source_view.py" line="95" />
        <source>The selected words are…</source>
        <translation>Выделенные слова — это…</translation>
    </message>
</context>
<context>
    <name>SumList</name>
    <message>
        <location filename="../../src/presseditor/ui/intake/leftovers.py" line="85" />
        <source>✓ {parts} = {total} {unit}: the parts add up</source>
        <translation>✓ {parts} = {total} {unit}: сумма сходится</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/intake/leftovers.py" line="87" />
        <source>⚠ {parts} is {sum}, but the text says {total} {unit}</source>
        <translation>⚠ {parts} = {sum}, а в тексте {total} {unit}</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="99" />
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="100" />
        <source>Save as a table (CSV)…</source>
        <translation>Сохранить таблицей (CSV)…</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="110" />
        <source>Rows saved: {count}, in {file}</source>
        <translation>Сохранено строк: {count}, файл {file}</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="122" />
        <location filename="../../src/presseditor/ui/directory/window.py" line="123" />
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="165" />
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="200" />
        <source>Save as a table</source>
        <translation>Сохранить таблицей</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/directory/window.py" line="200" />
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="95" />
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/date_fields.py" line="114" />
        <source>“{text}” is no time. Write it as 10:00.</source>
        <translation>«{text}» — не время. Напишите так: 10:00.</translation>
    </message>
</context>
<context>
    <name>TimeZones</name>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="25" />
        <source>Kaliningrad, Moscow −1</source>
        <translation>Калининград, МСК−1</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="26" />
        <source>Moscow time</source>
        <translation>Московское время</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="27" />
        <source>Samara, Moscow +1</source>
        <translation>Самара, МСК+1</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="28" />
        <source>Yekaterinburg, Moscow +2</source>
        <translation>Екатеринбург, МСК+2</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="29" />
        <source>Omsk, Moscow +3</source>
        <translation>Омск, МСК+3</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="30" />
        <source>Krasnoyarsk, Moscow +4</source>
        <translation>Красноярск, МСК+4</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="31" />
        <source>Irkutsk, Moscow +5</source>
        <translation>Иркутск, МСК+5</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="32" />
        <source>Yakutsk, Moscow +6</source>
        <translation>Якутск, МСК+6</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="33" />
        <source>Vladivostok, Moscow +7</source>
        <translation>Владивосток, МСК+7</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="34" />
        <source>Magadan, Moscow +8</source>
        <translation>Магадан, МСК+8</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/time_zones.py" line="35" />
        <source>Kamchatka, Moscow +9</source>
        <translation>Камчатка, МСК+9</translation>
    </message>
</context>
<context>
    <name>RoleBox</name>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="36" />
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="38" />
        <source>organizer</source>
        <translation>организатор</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="39" />
        <source>co-organizer</source>
        <translation>соорганизатор</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="40" />
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <location filename="../../src/presseditor/ui/records/organizer_fields.py" line="41" />
        <source>with the support of</source>
        <translation>при поддержке</translation>
    </message>
</context>
</TS>
