<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CrimeMap</name>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: write a number, {minimum} or more.</source>
        <translation>{parameter}: введите число, не меньше {minimum}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: choose from {choices}.</source>
        <translation>{parameter}: выберите из {choices}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: write a date, such as 2026-07-01 or 2026-07-01T18:30:00.</source>
        <translation>{parameter}: введите дату, например 2026-07-01 или 2026-07-01T18:30:00.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>There is no parameter {name}; its value is not used. The nearest one is {near}.</source>
        <translation>Параметра {name} нет, его значение не используется. Ближайший по названию — {near}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{name}: the offset was dropped; times are local wall-clock times, read as {value}.</source>
        <translation>{name}: смещение часового пояса отброшено; время — местное, как на часах, прочитано как {value}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>The period ends before it begins: choose TO after FROM (TO itself is not included).</source>
        <translation>Период заканчивается раньше, чем начинается: укажите TO позже FROM (сам TO не входит).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Incidents (points)</source>
        <translation>Происшествия (точки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Study area (polygons; empty = hull of the incidents)</source>
        <translation>Территория анализа (полигоны; пусто = оболочка происшествий)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Cell size in metres (0 = chosen)</source>
        <translation>Размер ячейки в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Squares</source>
        <translation>Квадраты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Hexagons</source>
        <translation>Шестиугольники</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Weight field</source>
        <translation>Поле веса</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>From (included; local time)</source>
        <translation>С (включительно; местное время)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>To (not included; local time)</source>
        <translation>По (не включая; местное время)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>The period is about the date of</source>
        <translation>Период относится к дате</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>the incident</source>
        <translation>происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>its registration</source>
        <translation>регистрации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Severity (none chosen = all)</source>
        <translation>Тяжесть (ничего не выбрано = любая)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Not set</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Minor</source>
        <translation>Небольшой тяжести</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Medium</source>
        <translation>Средней тяжести</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Grave</source>
        <translation>Тяжкие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Especially grave</source>
        <translation>Особо тяжкие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Categories (comma list of keys, empty = all)</source>
        <translation>Категории (ключи через запятую, пусто = все)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Correction for testing many places at once</source>
        <translation>Поправка на проверку многих мест сразу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>None</source>
        <translation>Без поправки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Benjamini–Hochberg</source>
        <translation>Бенджамини — Хохберг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Benjamini–Yekutieli</source>
        <translation>Бенджамини — Иекутиели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/maps/sheets.py"/>
        <source>District sheets</source>
        <translation>Листы районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Sheets are internal and say so; case numbers are never printed. Sheets for the public are refused until the rules that protect people in small counts are in place. Hotspots and density are computed over all districts with the sizes that their algorithms choose.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</source>
        <translation>Печатает из хранилища по листу на каждый район: карта происшествий, горячих точек (Gi*) или плотности, район и его соседи, легенда только с тем, что есть на листе, масштабная линейка и таблица: число по категориям, изменение к предыдущему периоду и к прошлому году, показатель на 10 000 жителей, где известно население. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01.

То, что не загружено полностью, печатается как «не загружено» и никогда как 0. Листы внутренние, и на них это указано; номера дел не печатаются никогда. Листы для публикации недоступны, пока не введены правила, защищающие людей при малых числах. Горячие точки и плотность считаются сразу по всем районам, с размерами, которые выбирают их алгоритмы.

Файлы называются NN_район.pdf (png, svg); SINGLE_FILE собирает всё в один PDF.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Store (.gpkg; empty = the portal&apos;s own store)</source>
        <translation>Хранилище (.gpkg; пусто = хранилище портала)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>The map shows</source>
        <translation>На карте</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Hotspots</source>
        <translation>Горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Basemap layers</source>
        <translation>Слои подложки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Layout template (.qpt)</source>
        <translation>Шаблон макета (.qpt)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Language of the sheets (kk, ru, en)</source>
        <translation>Язык листов (kk, ru, en)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Audience</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Public</source>
        <translation>Для публикации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Smallest count printed for the public</source>
        <translation>Наименьшее число, печатаемое для публикации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Format (pdf, png, svg)</source>
        <translation>Формат (pdf, png, svg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>All sheets in one PDF</source>
        <translation>Все листы в одном PDF</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Folder of the sheets</source>
        <translation>Папка для листов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Files (JSON)</source>
        <translation>Файлы (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets</source>
        <translation>Листы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Analysis CRS</source>
        <translation>СК анализа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets for the public are not available yet, because the rules that protect people in small counts are not in place: choose AUDIENCE 0 (internal).</source>
        <translation>Листов для публикации пока нет, так как не введены правила, защищающие людей при малых числах: выберите AUDIENCE 0 (внутренний).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>%n district(s) without a polygon are not printed.</source>
        <translation>
            <numerusform>%n район без полигона не печатается.</numerusform>
            <numerusform>%n района без полигона не печатаются.</numerusform>
            <numerusform>%n районов без полигона не печатаются.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Printed {district}</source>
        <translation>Напечатан {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There are no sheets in “{language}”: use kk, ru or en.</source>
        <translation>Листов на языке «{language}» нет: укажите kk, ru или en.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There is no format “{name}”: use pdf, png or svg.</source>
        <translation>Формата «{name}» нет: укажите pdf, png или svg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There are no incidents in the districts, so the maps show no hotspots.</source>
        <translation>В районах нет происшествий, поэтому на картах нет горячих точек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>{name} failed; its message stands above.</source>
        <translation>{name}: не удалось; сообщение выше.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts (polygons)</source>
        <translation>Районы (полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Name field</source>
        <translation>Поле названия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Population field</source>
        <translation>Поле населения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: у районов нет поля «{field}». Есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</source>
        <translation>Укажите FROM и TO: июль — это с 2026-07-01 по 2026-08-01 (TO не входит).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no districts: choose another layer.</source>
        <translation>В DISTRICTS нет районов: выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>The layer of {parameter} has no CRS; its coordinates are taken as metres.</source>
        <translation>У слоя {parameter} нет системы координат; его координаты считаются метрами.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>District statistics</source>
        <translation>Статистика по районам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Counts incidents by district in a period, with rates per 10,000 people and the change against the period before and the year before. The period is half-open: July is 2026-07-01 to 2026-08-01.

previous is the calendar unit before when the period is a whole month, quarter or year, else as many days before. per_10k = count × 10,000 / population, unrounded; per_10k_year scales it to 365 days. change_p is the two-sided p of the E-test of two Poisson counts (Krishnamoorthy &amp; Thomson 2004).

With a STORE, a figure whose period, area or category was not fetched completely is NULL, never 0. An area code covers a district when at least half of the district lies in the convex hull of that code&apos;s incidents. With INPUT (fields occurred_at or registered_at, and category), figures are as counted; an earlier period is NULL when the input begins after it. Districts keep their geometry; an incident in two overlapping districts counts in both.</source>
        <translation>Считает происшествия по районам за период, с показателем на 10 000 жителей и изменением к предыдущему периоду и к прошлому году. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01.

previous — предыдущая календарная единица, если период — целый месяц, квартал или год, иначе столько же дней до него. per_10k = count × 10 000 / население, без округления; per_10k_year — то же в пересчёте на 365 дней. change_p — двустороннее p E-критерия для двух пуассоновских чисел (Krishnamoorthy &amp; Thomson 2004).

Со STORE показатель, период, территория или категория которого загружены не полностью, равен NULL и никогда не 0. Код территории охватывает район, если не менее половины района лежит в выпуклой оболочке происшествий с этим кодом. С INPUT (поля occurred_at или registered_at и category) показатели считаются как есть; более ранний период равен NULL, если данные начинаются позже него. Геометрия районов сохраняется; происшествие в двух перекрывающихся районах считается в обоих.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Store (.gpkg), instead of incidents</source>
        <translation>Хранилище (.gpkg) вместо происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents in the districts</source>
        <translation>Происшествия в районах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents outside all districts</source>
        <translation>Происшествия вне всех районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Incidents without the date</source>
        <translation>Происшествия без этой даты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents without a place</source>
        <translation>Происшествия без места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts without a complete download</source>
        <translation>Районы без полной загрузки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</source>
        <translation>Укажите либо INPUT (слой происшествий), либо STORE (.gpkg), одно из двух.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a place were left out.</source>
        <translation>
            <numerusform>%n происшествие без места не учтено.</numerusform>
            <numerusform>%n происшествия без места не учтены.</numerusform>
            <numerusform>%n происшествий без места не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>%n incident(s) lie outside all districts.</source>
        <translation>
            <numerusform>%n происшествие лежит вне всех районов.</numerusform>
            <numerusform>%n происшествия лежат вне всех районов.</numerusform>
            <numerusform>%n происшествий лежат вне всех районов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>None of the period&apos;s incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</source>
        <translation>Ни одно происшествие этого периода не лежит в DISTRICTS: проверьте, что это районы той же местности и что их СК верна.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>%n incident(s) without the date were left out.</source>
        <translation>
            <numerusform>%n происшествие без этой даты не учтено.</numerusform>
            <numerusform>%n происшествия без этой даты не учтены.</numerusform>
            <numerusform>%n происшествий без этой даты не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Not everything was fetched completely ({gaps}); those figures are NULL. Fetch them first.</source>
        <translation>Не всё загружено полностью ({gaps}); эти показатели равны NULL. Сначала загрузите их.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>not in all districts</source>
        <translation>не во всех районах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>There are no incidents to analyse.</source>
        <translation>Нет происшествий для анализа.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Widen the period, the area or the filter, or fetch more.</source>
        <translation>Расширьте период, территорию или фильтр либо загрузите больше.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no field “category”: the counts by category are NULL.</source>
        <translation>В INPUT нет поля «category»: числа по категориям равны NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>None of the incidents has a date in “{field}”.</source>
        <translation>Ни у одного происшествия нет даты в поле «{field}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Choose the other DATE_FIELD, or a layer with dates.</source>
        <translation>Выберите другой DATE_FIELD или слой с датами.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>The input begins after an earlier period, so the comparison with it is NULL.</source>
        <translation>Данные начинаются позже, чем более ранний период, поэтому сравнение с ним равно NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>The input begins in the middle of an earlier period: the comparison holds only if nothing before is missing.</source>
        <translation>Данные начинаются в середине более раннего периода: сравнение верно, только если до этого ничего не пропущено.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no polygon: choose another layer.</source>
        <translation>В DISTRICTS нет полигонов: выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no field “{name}”; its only date “{used}” is used.</source>
        <translation>В INPUT нет поля «{name}»; взята его единственная дата «{used}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</source>
        <translation>В INPUT нет поля даты «{name}»: возьмите слой происшествий или переименуйте поле даты инструментом «Переименовать поле».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal did not answer.</source>
        <translation>Портал не ответил.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the network, the proxy in QGIS&apos;s options and the portal&apos;s address.</source>
        <translation>Проверьте сеть, прокси в параметрах QGIS и адрес портала.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal refused the request.</source>
        <translation>Портал отклонил запрос.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the credentials under “Connection” and the portal&apos;s address.</source>
        <translation>Проверьте учётные данные в «Соединение» и адрес портала.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal&apos;s answer cannot be understood.</source>
        <translation>Ответ портала непонятен.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Try again later; if it stays so, check the portal&apos;s address.</source>
        <translation>Попробуйте позже; если не изменится, проверьте адрес портала.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The download is not complete.</source>
        <translation>Загрузка неполная.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Fetch again to go on from where it stopped.</source>
        <translation>Загрузите ещё раз: она продолжится с места остановки.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal profile cannot be used.</source>
        <translation>Профиль портала непригоден.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct the file; the details name the place.</source>
        <translation>Исправьте файл; место названо в подробностях.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The filter cannot be used.</source>
        <translation>Фильтр непригоден.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct the value that the details name.</source>
        <translation>Исправьте значение, названное в подробностях.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>У слоя нет системы координат.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Set it in the layer&apos;s properties.</source>
        <translation>Задайте её в свойствах слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>This was never fetched.</source>
        <translation>Это не загружалось.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Fetch it on the Data page first.</source>
        <translation>Сначала загрузите это на странице «Данные».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>There are too few incidents for this.</source>
        <translation>Для этого слишком мало происшествий.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Widen the period or the area.</source>
        <translation>Расширьте период или территорию.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use cells of {size} m or more.</source>
        <translation>Возьмите ячейки от {size} м.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use larger cells.</source>
        <translation>Возьмите ячейки крупнее.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The grid would have too many cells.</source>
        <translation>В сетке было бы слишком много ячеек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>{library} is not part of this QGIS installation.</source>
        <translation>В этой установке QGIS нет {library}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Install it with the QGIS installer and restart QGIS.</source>
        <translation>Установите её установщиком QGIS и перезапустите QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Another QGIS is writing to the store.</source>
        <translation>В хранилище пишет другой QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Wait until it has finished, then try again.</source>
        <translation>Дождитесь его окончания и попробуйте снова.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store cannot be read.</source>
        <translation>Хранилище не читается.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Move the file away and fetch again, or choose another folder.</source>
        <translation>Уберите файл и загрузите заново или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store was written by a newer version of the plugin.</source>
        <translation>Хранилище записано более новой версией модуля.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Update the plugin.</source>
        <translation>Обновите модуль.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store cannot be written.</source>
        <translation>В хранилище нельзя записать.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the folder&apos;s rights and the free space, or choose another folder.</source>
        <translation>Проверьте права на папку и свободное место или выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>Stopped. What was already stored is kept.</source>
        <translation>Остановлено. Уже сохранённое осталось.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Store</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Source of the layer</source>
        <translation>Источник слоя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Complete</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Receipt (JSON)</source>
        <translation>Отчёт (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Fetch incidents</source>
        <translation>Загрузить происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Downloads incidents from a portal into a store (one GeoPackage) and returns a receipt: how many the portal counted, how many came, how many were double, without a place, or gone and removed.

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks only for what was registered since the last complete fetch, with seven days of overlap, and removes nothing. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</source>
        <translation>Загружает происшествия с портала в хранилище (один GeoPackage) и возвращает отчёт: сколько насчитал портал, сколько пришло, сколько было дубликатов, без места, исчезло и удалено.

PORTAL — идентификатор поставляемого профиля или путь к файлу профиля. Пустые списки загружают всё. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01, местное время, как на часах. Хранилище создаётся, если его нет, и никогда не перезаписывается; повторная загрузка обновляет строки и никогда не удваивает их. INCREMENTAL запрашивает только зарегистрированное после последней полной загрузки, с перекрытием в семь дней, и ничего не удаляет. Прерванная загрузка сохраняется, сообщает COMPLETE = false, и следующая её продолжает.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Portal (id or profile file)</source>
        <translation>Портал (идентификатор или файл профиля)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Layers (comma list of keys, empty = all)</source>
        <translation>Слои (ключи через запятую, пусто = все)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Areas (codes of 4 or 6 digits)</source>
        <translation>Территории (коды из 4 или 6 цифр)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Authentication configuration</source>
        <translation>Конфигурация аутентификации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Only what is new since the last fetch</source>
        <translation>Только новое с последней загрузки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Fetching {layer}</source>
        <translation>Загрузка: {layer}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: there is no complete fetch to build on, so all of it is fetched.</source>
        <translation>{layer}: полной загрузки, от которой можно продолжать, нет, поэтому загружается всё.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The download is not complete: {received} of {expected} incidents came. Fetch again to go on.</source>
        <translation>Загрузка неполная: получено {received} из {expected} происшествий. Загрузите ещё раз, чтобы продолжить.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Nothing new was registered since the last fetch.</source>
        <translation>С последней загрузки ничего нового не зарегистрировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The portal has no incidents for this filter: widen the period, the area or the filter.</source>
        <translation>На портале нет происшествий по этому фильтру: расширьте период, территорию или фильтр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The portal profile has no layer “{key}”.</source>
        <translation>В профиле портала нет слоя «{key}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Use one of: {keys}.</source>
        <translation>Возможны: {keys}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>None of the chosen layers holds the chosen categories: choose other LAYERS or CATEGORIES.</source>
        <translation>Ни в одном из выбранных слоёв нет выбранных категорий: измените LAYERS или CATEGORIES.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Filter incidents</source>
        <translation>Отфильтровать происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</source>
        <translation>Записывает происшествия хранилища, подходящие под фильтр, точками в EPSG:4326; сеть не нужна.

Пустая часть не фильтрует. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01; время местное, как на часах. HOURS 18-23 включает оба конца, 22-5 переходит через полночь; WEEKDAYS 1-5 — с понедельника по пятницу; PLACES 001,014 — коды типов места; AREA_CODE: четыре цифры — регион, шесть — район. Происшествия без даты, а при заданном HOURS — и без известного времени, не учитываются и подсчитываются. Что не было загружено полностью, названо в предупреждении.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Hours (18-23, 22-5)</source>
        <translation>Часы (18-23, 22-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Weekdays (1 = Monday; 1-5)</source>
        <translation>Дни недели (1 = понедельник; 1-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Types of place (codes: 001,014)</source>
        <translation>Типы места (коды: 001,014)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents outside the study area</source>
        <translation>Происшествия вне территории анализа</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) outside the study area were left out.</source>
        <translation>
            <numerusform>%n происшествие вне территории анализа не учтено.</numerusform>
            <numerusform>%n происшествия вне территории анализа не учтены.</numerusform>
            <numerusform>%n происшествий вне территории анализа не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>No incident matches: widen the period, the area or the filter, or fetch more.</source>
        <translation>Под фильтр ничего не подходит: расширьте период, территорию или фильтр либо загрузите больше.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>%n incident(s) without a known time were left out.</source>
        <translation>
            <numerusform>%n происшествие без известного времени не учтено.</numerusform>
            <numerusform>%n происшествия без известного времени не учтены.</numerusform>
            <numerusform>%n происшествий без известного времени не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Hotspots (Getis–Ord Gi*)</source>
        <translation>Горячие точки (Getis–Ord Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Finds cells whose neighbourhood holds more (hot) or fewer (cold) incidents than chance would put there: Gi* of counts, or of the sum of the weight field, on a grid (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon. Cells with no incident inside the study area count. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. STABILITY repeats the analysis with the grid shifted by half a cell and the band 25 % wider and narrower; stays_hot is the share of the repeats in which the cell stays hot.

Fields: cell, count, weight, z, p, p_adjusted, class, stays_hot (with STABILITY).</source>
        <translation>Находит ячейки, в окрестности которых происшествий больше (горячие) или меньше (холодные), чем дал бы случай: Gi* чисел или суммы поля веса на сетке (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

Расстояния — в метрах. DISTANCE_BAND 0 берёт восемь ячеек вокруг квадрата и шесть вокруг шестиугольника. Ячейки без происшествий внутри территории анализа учитываются. p двустороннее: по нормальному распределению или по перестановкам (0 перестановок = точный закон, где он применим); p_adjusted ограничивает долю ложных открытий (Benjamini &amp; Hochberg 1995, по умолчанию; Benjamini &amp; Yekutieli 2001). class равен ±3, ±2, ±1 при p_adjusted до .01, .05, .10, иначе 0. STABILITY повторяет анализ со сдвигом сетки на полячейки и с радиусом окрестности на 25 % больше и меньше; stays_hot — доля повторов, в которых ячейка остаётся горячей.

Поля: cell, count, weight, z, p, p_adjusted, class, stays_hot (со STABILITY).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Distance band in metres (0 = adjoining cells)</source>
        <translation>Радиус окрестности в метрах (0 = смежные ячейки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The cell belongs to its own neighbourhood (Gi*)</source>
        <translation>Ячейка входит в свою окрестность (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Inference</source>
        <translation>Статистический вывод</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Normal distribution</source>
        <translation>Нормальное распределение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Permutation</source>
        <translation>Перестановки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Permutations (0 = exact)</source>
        <translation>Число перестановок (0 = точный закон)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Test how stable hot cells are</source>
        <translation>Проверить устойчивость горячих ячеек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Hot cells</source>
        <translation>Горячие ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Cold cells</source>
        <translation>Холодные ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Neighbours: the adjoining cells</source>
        <translation>Соседи: смежные ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</source>
        <translation>Радиус окрестности ({band} м) меньше ячейки ({size} м): ни у одной ячейки в нём нет соседей.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Computing Gi*</source>
        <translation>Вычисление Gi*</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>All cells hold the same number, so there is nothing hot or cold to find.</source>
        <translation>Во всех ячейках одинаковое число, поэтому ни горячих, ни холодных нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Give BOUNDARY for the study area, or smaller cells, or more incidents.</source>
        <translation>Задайте территорию в BOUNDARY, уменьшите ячейки или возьмите больше происшествий.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</source>
        <translation>В окрестности ожидается в среднем {expected} происшествия; при значении меньше 1 результат ненадёжен: увеличьте ячейки или радиус.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</source>
        <translation>При числе перестановок {permutations} ни одна из {cells} ячеек не пройдёт поправку на множество проверок; хватило бы {needed}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The exact law does not apply here ({reason}); {permutations} permutations were used.</source>
        <translation>Точный закон здесь неприменим ({reason}); выполнено перестановок: {permutations}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Импортировать происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Writes the points of any layer into a store, in the incident schema, and returns a receipt.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted.</source>
        <translation>Записывает точки любого слоя в хранилище по схеме происшествий и возвращает отчёт.

PROFILE — файл профиля (JSON), слой которого связывает поля происшествия с полями входного слоя, постоянными значениями и названиями категорий; если слоёв в нём несколько, берётся тот, чей ключ совпадает с именем входного слоя, иначе первый. times говорит, как понимать даты: wall-clock и local — как есть, utc — сдвинуть к местному времени по региону. Повторный импорт тех же строк обновляет их и никогда не удваивает; исчезнувшие строки удаляются. Календарные месяцы от первого до последнего происшествия считаются полными. Строки без даты или без места сохраняются и подсчитываются.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Profile (JSON)</source>
        <translation>Профиль (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Portal profiles</source>
        <translation>Профили порталов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Store (.gpkg, created if absent)</source>
        <translation>Хранилище (.gpkg, создаётся, если его нет)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input holds no incidents, so nothing was imported.</source>
        <translation>Во входном слое нет происшествий, ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Choose another layer, or remove its filter.</source>
        <translation>Выберите другой слой или снимите его фильтр.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) were double and counted once.</source>
        <translation>
            <numerusform>%n строка повторялась и учтена один раз.</numerusform>
            <numerusform>%n строки повторялись и учтены один раз.</numerusform>
            <numerusform>%n строк повторялись и учтены один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) have no usable place.</source>
        <translation>
            <numerusform>%n строка без пригодного места.</numerusform>
            <numerusform>%n строки без пригодного места.</numerusform>
            <numerusform>%n строк без пригодного места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) have no usable date.</source>
        <translation>
            <numerusform>%n строка без пригодной даты.</numerusform>
            <numerusform>%n строки без пригодной даты.</numerusform>
            <numerusform>%n строк без пригодной даты.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input lacks fields that the profile names: {fields}.</source>
        <translation>Во входном слое нет полей, названных в профиле: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>No row of the input has a usable date, so nothing was imported.</source>
        <translation>Ни в одной строке нет пригодной даты, ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Correct the field of “occurred_at” in the profile.</source>
        <translation>Исправьте поле для «occurred_at» в профиле.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The profile has no layer of incidents: correct the profile.</source>
        <translation>В профиле нет слоя происшествий: исправьте профиль.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” for the date of an incident: correct the profile.</source>
        <translation>Во входном слое нет поля «{field}» с датой происшествия: исправьте профиль.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Cell size in metres</source>
        <translation>Размер ячейки в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Writing the result</source>
        <translation>Запись результата</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Incident grid</source>
        <translation>Сетка происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Counts incidents in the cells of a grid over the study area. Every whole cell that meets the study area is kept, also with no incident; a cell owns its lower and left edges.

Cell size is in metres; for hexagons it is the distance between opposite sides. 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m (10 m under 1 km). The study area is BOUNDARY, else the convex hull of the incidents with a margin of half a cell; incidents outside BOUNDARY are left out and counted. The grid is in the input&apos;s own metres, else in the UTM zone of the study area.

Fields: cell, count, weight (the sum of the weight field; without one, the count).</source>
        <translation>Считает происшествия в ячейках сетки на территории анализа. Сохраняется каждая целая ячейка, которая касается территории, в том числе без происшествий; ячейке принадлежат её нижняя и левая стороны.

Размер ячейки — в метрах; для шестиугольников это расстояние между противоположными сторонами. 0 берёт пятидесятую часть меньшей стороны территории, с округлением вверх до 100 м (до 10 м, если меньше 1 км). Территория — это BOUNDARY, иначе выпуклая оболочка происшествий с полем в полячейки; происшествия вне BOUNDARY не учитываются и подсчитываются. Сетка строится в метрах входного слоя, иначе в зоне UTM территории.

Поля: cell, count, weight (сумма поля веса; без него — число).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>Ядерная плотность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a true density, whose integral is the number of incidents (Silverman 1986).

CELL_SIZE is the pixel in metres, BANDWIDTH the kernel&apos;s radius in metres (for the Gaussian its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each incident&apos;s kernel by its share inside BOUNDARY (Diggle 1985).

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.</source>
        <translation>Распределяет каждое происшествие по ядру и записывает число происшествий на квадратный километр в GeoTIFF: это настоящая плотность, её интеграл равен числу происшествий (Silverman 1986).

CELL_SIZE — пиксель в метрах, BANDWIDTH — радиус ядра в метрах (у гауссова ядра — стандартное отклонение, обрезка на 4). CELL_SIZE 0 берёт пятидесятую часть меньшей стороны территории, с округлением вверх до 100 м; BANDWIDTH 0 — среднее расстояние до 15-го соседа, от двух пикселей до восьмой части меньшей стороны. Растр выходит за территорию анализа на один радиус; с BOUNDARY пиксели вне её — NoData. EDGE_CORRECTION делит ядро каждого происшествия на его долю внутри BOUNDARY (Diggle 1985).

С POPULATION (точки или полигоны по внутренним точкам) в канале — происшествия на 10 000 жителей: отношение двух плотностей, знаменатель не меньше 5 % средней плотности населения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres (0 = chosen)</source>
        <translation>Размер пикселя в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Bandwidth in metres (0 = chosen)</source>
        <translation>Радиус сглаживания в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Quartic</source>
        <translation>Квартическое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Gaussian</source>
        <translation>Гауссово</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Triangular</source>
        <translation>Треугольное</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Epanechnikov</source>
        <translation>Епанечникова</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Uniform</source>
        <translation>Равномерное</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Correct at the edge of BOUNDARY</source>
        <translation>Поправка на краю BOUNDARY</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Population (points or polygons)</source>
        <translation>Население (точки или полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres</source>
        <translation>Размер пикселя в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Bandwidth in metres</source>
        <translation>Радиус сглаживания в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Incidents in the raster</source>
        <translation>Происшествия в растре</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Highest value</source>
        <translation>Наибольшее значение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>EDGE_CORRECTION changes nothing without BOUNDARY.</source>
        <translation>EDGE_CORRECTION без BOUNDARY ничего не меняет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Computing the density</source>
        <translation>Вычисление плотности</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Bandwidth chosen: {size} m</source>
        <translation>Выбран радиус сглаживания: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>A layer has no CRS: its coordinates are taken as those of the other layer.</source>
        <translation>У слоя нет системы координат: его координаты считаются координатами другого слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>POPULATION_FIELD: the population has no field “{field}”.</source>
        <translation>POPULATION_FIELD: в слое населения нет поля «{field}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Nobody lives in the study area by POPULATION: check the layer and its field.</source>
        <translation>По слою POPULATION на территории никто не живёт: проверьте слой и его поле.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/outputs.py"/>
        <source>The record of this run could not be written with the result: {reason}</source>
        <translation>Запись о запуске не удалось сохранить с результатом: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents in the input</source>
        <translation>Происшествия во входном слое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: у {layer} нет поля «{field}». Есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Reading incidents</source>
        <translation>Чтение происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>None of the incidents lies inside the study area.</source>
        <translation>Ни одно происшествие не лежит на территории анализа.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>None of the incidents can be placed in the analysis CRS.</source>
        <translation>Ни одно происшествие нельзя перевести в СК анализа.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Choose a BOUNDARY that overlaps the incidents and check both CRS.</source>
        <translation>Выберите BOUNDARY, которая перекрывается с происшествиями, и проверьте обе СК.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Check the layer&apos;s CRS (Layer › Layer CRS).</source>
        <translation>Проверьте систему координат слоя (Слой › Система координат слоя).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a weight were left out.</source>
        <translation>
            <numerusform>%n происшествие без веса не учтено.</numerusform>
            <numerusform>%n происшествия без веса не учтены.</numerusform>
            <numerusform>%n происшествий без веса не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>No incident has a weight.</source>
        <translation>Ни у одного происшествия нет веса.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Choose another field for WEIGHT, or none.</source>
        <translation>Выберите другое поле для WEIGHT или не указывайте его.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Only %n incident(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Только %n происшествие: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
            <numerusform>Только %n происшествия: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
            <numerusform>Только %n происшествий: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>All incidents lie at one place, so no cell size can be chosen.</source>
        <translation>Все происшествия в одном месте, поэтому размер ячейки подобрать нельзя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Give CELL_SIZE, and BOUNDARY for the study area.</source>
        <translation>Задайте CELL_SIZE и территорию в BOUNDARY.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Cell size chosen: {size} m</source>
        <translation>Выбран размер ячейки: {size} м</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Some features hold several points: each point counts as an incident of its own (%n more).</source>
        <translation>
            <numerusform>В некоторых объектах несколько точек: каждая считается отдельным происшествием (ещё %n).</numerusform>
            <numerusform>В некоторых объектах несколько точек: каждая считается отдельным происшествием (ещё %n).</numerusform>
            <numerusform>В некоторых объектах несколько точек: каждая считается отдельным происшествием (ещё %n).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>BOUNDARY holds no polygon: choose a layer with the study area, or none.</source>
        <translation>В BOUNDARY нет полигонов: выберите слой с территорией анализа или не указывайте его.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>BOUNDARY нельзя перевести в СК анализа: проверьте систему координат её слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</source>
        <translation>{name}: нужны точки, а в этом слое их нет; для полигонов возьмите «Центроиды», для таблицы с координатами — «Создать слой точек из таблицы».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</source>
        <translation>{name}: нужны полигоны; выберите полигональный слой или возьмите «Выпуклая оболочка».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/provider.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/gui/options_factory.py"/>
        <location filename="../crime_map_plugin/maps/tree.py"/>
        <location filename="../crime_map_plugin/plugin.py"/>
        <source>Crime Map</source>
        <translation>Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Each point is an incident at the place that the portal gives.</source>
        <translation>Каждая точка — происшествие в том месте, которое указывает портал.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period.</source>
        <translation>За период происшествий нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Getis–Ord Gi* чисел на сетке по всем районам; доля ложных открытий ограничена (Бенджамини — Хохберг).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all districts.</source>
        <translation>Ядерная плотность (квартическое ядро), происшествий на км², по всем районам.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this district and period.</source>
        <translation>По этому району за этот период загружено полностью.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Not fetched completely: {gaps}</source>
        <translation>Загружено не полностью: {gaps}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this district</source>
        <translation>части этого района</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>all categories</source>
        <translation>все категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Stores in PostgreSQL are not available yet: give the path of a .gpkg file.</source>
        <translation>Хранилищ в PostgreSQL пока нет: укажите путь к файлу .gpkg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>STORE “{name}” is not a GeoPackage: give a path that ends in .gpkg.</source>
        <translation>STORE «{name}» — не GeoPackage: укажите путь, который кончается на .gpkg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>There is no store “{name}”: fetch incidents first, or choose another file.</source>
        <translation>Хранилища «{name}» нет: сначала загрузите происшествия или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</source>
        <translation>Не всё запрошенное загружено полностью ({gaps}): числа могут быть занижены. Сначала загрузите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Территория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>Whole portal area</source>
        <translation>Вся территория портала</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>What the map shows</source>
        <translation>Что видно на карте</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>All districts</source>
        <translation>Все районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Road traffic</source>
        <translation>Транспорт и ДТП</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Ecology</source>
        <translation>Экология</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Robbery</source>
        <translation>Грабежи, разбои</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Violence</source>
        <translation>Насилие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Theft</source>
        <translation>Кражи</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Fraud</source>
        <translation>Мошенничество</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Drugs</source>
        <translation>Наркотики</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Hooliganism</source>
        <translation>Хулиганство</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Other</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Portal connection</source>
        <translation>Соединение с порталом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Проверить соединение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Add profile &amp;file …</source>
        <translation>Добавить &amp;файл профиля …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Asking the portal …</source>
        <translation>Запрос к порталу …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Write the portal&apos;s whole address; it begins with http:// or https://.</source>
        <translation>Введите адрес портала целиком; он начинается с http:// или https://.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Add profile file</source>
        <translation>Добавить файл профиля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>The portal answers: {layers}</source>
        <translation>Портал отвечает: {layers}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Play through time</source>
        <translation>Показать во времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Zoom to the incidents</source>
        <translation>Приблизить к происшествиям</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Reset the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Export incidents …</source>
        <translation>Выгрузить происшествия …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Date of</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <location filename="../crime_map_plugin/gui/portal_box.py"/>
        <source>&amp;Portal</source>
        <translation>&amp;Портал</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>P&amp;eriod</source>
        <translation>П&amp;ериод</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Severity</source>
        <translation>Тя&amp;жесть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>More filters</source>
        <translation>Дополнительные фильтры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Newest incidents</source>
        <translation>Последние происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>This portal does not count.</source>
        <translation>Этот портал не считает записи.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Fetching {period}</source>
        <translation>Загрузка: {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n more period(s) after it</source>
        <translation>
            <numerusform>после него ещё %n период</numerusform>
            <numerusform>после него ещё %n периода</numerusform>
            <numerusform>после него ещё %n периодов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>The portal has no incidents for this filter.</source>
        <translation>На портале нет происшествий по этому фильтру.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n incident(s) written.</source>
        <translation>
            <numerusform>Записано %n происшествие.</numerusform>
            <numerusform>Записано %n происшествия.</numerusform>
            <numerusform>Записано %n происшествий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/detail_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search districts</source>
        <translation>Поиск районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>None</source>
        <comment>no district</comment>
        <translation>Ни один</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>&amp;Districts</source>
        <translation>&amp;Районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>(no name)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>{chosen} of {all}</source>
        <translation>{chosen} из {all}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Choose districts …</source>
        <translation>&amp;Выбрать районы …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Map shows</source>
        <translation>&amp;На карте</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>With the project&apos;s &amp;basemap</source>
        <translation>С &amp;подложкой проекта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Draws the visible layers outside the group of Crime Map below the incidents</source>
        <translation>Рисует под происшествиями видимые слои вне группы Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>F&amp;ormat</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>O&amp;ne file for all</source>
        <translation>&amp;Одним файлом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Layout templates</source>
        <translation>Шаблоны макетов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The plugin&apos;s own layout</source>
        <translation>Собственный макет модуля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Folder</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>More settings</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Every sheet is marked as internal and carries no case numbers. Sheets for the public will come with rules that protect people in small counts.</source>
        <translation>Каждый лист помечен как внутренний и не содержит номеров дел. Листы для публикации появятся вместе с правилами, защищающими людей при малых числах.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Fetc&amp;h what is missing</source>
        <translation>&amp;Загрузить недостающее</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Fetches the period and both periods that it is compared with</source>
        <translation>Загружает период и оба периода, с которыми он сравнивается</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Pre&amp;view</source>
        <translation>Про&amp;смотр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Shows the first chosen district as it will be printed</source>
        <translation>Показывает первый выбранный район так, как он будет напечатан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open the first sheet</source>
        <translation>Открыть первый лист</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open the folder of the sheets</source>
        <translation>Открыть папку с листами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>District maps need the outlines of your districts. Name a layer once, or get the outlines from the portal.</source>
        <translation>Для карт районов нужны границы ваших районов. Укажите слой один раз или возьмите границы с портала.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The layer of districts cannot be read any more. Choose it again.</source>
        <translation>Слой районов больше не читается. Выберите его снова.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>As filtered: {categories}</source>
        <translation>По фильтру: {categories}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Print %n sheet(s)</source>
        <translation>
            <numerusform>Напеча&amp;тать %n лист</numerusform>
            <numerusform>Напеча&amp;тать %n листа</numerusform>
            <numerusform>Напеча&amp;тать %n листов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Print</source>
        <translation>Напеча&amp;тать</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Nothing has been fetched yet.</source>
        <translation>Ещё ничего не загружено.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>For {number} of {total} districts the period was not fetched completely; their sheets will say “not fetched”.</source>
        <translation>Для {number} из {total} районов период загружен не полностью; на их листах будет «не загружено».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The periods to compare with were not fetched completely; the sheets will say “not fetched” there.</source>
        <translation>Периоды для сравнения загружены не полностью; на листах там будет «не загружено».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Printing …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Stopped. No sheet was written.</source>
        <translation>Остановлено. Ни один лист не записан.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>{number} of {total} sheets printed</source>
        <translation>Напечатано листов: {number} из {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>Напечатан %n лист</numerusform>
            <numerusform>Напечатаны %n листа</numerusform>
            <numerusform>Напечатано %n листов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Preview: {district}</source>
        <translation>Просмотр: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Nothing on this computer opens this.</source>
        <translation>На этом компьютере нечем это открыть.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <source>No districts have been chosen yet.</source>
        <translation>Районы ещё не выбраны.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <source>Choose a layer of districts first.</source>
        <translation>Сначала выберите слой районов.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Open a file …</source>
        <translation>Открыть файл …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Get them from the portal</source>
        <translation>Взять с п&amp;ортала</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>La&amp;yer</source>
        <translation>&amp;Слой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Code</source>
        <translation>Ко&amp;д</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>P&amp;opulation</source>
        <translation>Насе&amp;ление</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>This file holds no polygons. Choose a layer of district outlines.</source>
        <translation>В этом файле нет полигонов. Выберите слой границ районов.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Layer of districts</source>
        <translation>Слой районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>The portal&apos;s districts are here.</source>
        <translation>Районы получены с портала.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>District maps</source>
        <translation>Районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Options of Crime Map</source>
        <translation>Параметры Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Help on Crime Map</source>
        <translation>Справка по Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Nothing fetched yet</source>
        <translation>Ещё ничего не загружено</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n происшествие</numerusform>
            <numerusform>%n происшествия</numerusform>
            <numerusform>%n происшествий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>{incidents} · data as of {moment}</source>
        <translation>{incidents} · данные на {moment}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export.py"/>
        <source>This QGIS cannot write XLSX files.</source>
        <translation>Этот QGIS не умеет записывать файлы XLSX.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export.py"/>
        <source>Choose CSV or GeoPackage.</source>
        <translation>Выберите CSV или GeoPackage.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Export incidents</source>
        <translation>Выгрузка происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Text table (*.csv)</source>
        <translation>Текстовая таблица (*.csv)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>With &amp;internal fields (case and house numbers)</source>
        <translation>С &amp;внутренними полями (номера дел и домов)</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>&amp;Write %n incident(s) of the filter to</source>
        <translation>
            <numerusform>&amp;Записать %n происшествие по фильтру в</numerusform>
            <numerusform>&amp;Записать %n происшествия по фильтру в</numerusform>
            <numerusform>&amp;Записать %n происшествий по фильтру в</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Internal fields are for your agency only; do not pass the file on.</source>
        <translation>Только для вашего ведомства; не передавайте файл дальше.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Also for co&amp;mparison</source>
        <translation>И для &amp;сравнения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Fetch the period before and the same period a year ago too</source>
        <translation>Загрузить также предыдущий период и тот же период прошлого года</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>&amp;Fetch</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Receipt …</source>
        <translation>Отчёт о загрузке …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Receipt</source>
        <translation>Отчёт о загрузке</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Hot and cold cells (Gi*)</source>
        <translation>&amp;Горячие и холодные ячейки (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Density surface</source>
        <translation>&amp;Поверхность плотности</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Study &amp;area</source>
        <translation>&amp;Территория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Cell size</source>
        <translation>&amp;Размер ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Cell &amp;shape</source>
        <translation>&amp;Форма ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Adjoining cells</source>
        <translation>Смежные ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Si&amp;gnificance</source>
        <translation>&amp;Значимость</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>normal distribution</source>
        <translation>нормальный закон</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>999 permutations</source>
        <translation>999 перестановок</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>the exact law</source>
        <translation>точный закон</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Co&amp;rrection</source>
        <translation>Поправ&amp;ка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>False discoveries (BH)</source>
        <translation>Доля ложных (BH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>False discoveries (BY, stricter)</source>
        <translation>Доля ложных (BY, строже)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>S&amp;tability test</source>
        <translation>Проверить &amp;устойчивость</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</source>
        <translation>Показывает, как часто ячейка остаётся горячей, если сдвинуть сетку и изменить окрестность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Neighbourhood</source>
        <translation>&amp;Соседство</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Se&amp;ed</source>
        <translation>З&amp;ерно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Kernel</source>
        <translation>&amp;Ядро</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Edge correction</source>
        <translation>Поправка на кра&amp;ю</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Makes up for the part of each incident&apos;s kernel outside the study area</source>
        <translation>Возмещает часть ядра каждого происшествия, которая лежит за территорией анализа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Bandwidth</source>
        <translation>Ра&amp;диус сглаживания</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>This is of an earlier filter; the map keeps it until you remove it.</source>
        <translation>Это по прежнему фильтру; слой останется на карте, пока вы его не удалите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Find hotspots</source>
        <translation>&amp;Найти горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</source>
        <translation>Показывает, вокруг каких ячеек происшествий больше или меньше, чем объясняет случай. Нужен там, где решение придётся обосновывать.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</source>
        <translation>Показывает происшествия на км² гладкой поверхностью. Нужна для общей картины; ничего не проверяет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Com&amp;pute density</source>
        <translation>В&amp;ычислить плотность</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n incident(s) pass the filter.</source>
        <translation>
            <numerusform>Под фильтр подходит %n происшествие.</numerusform>
            <numerusform>Под фильтр подходят %n происшествия.</numerusform>
            <numerusform>Под фильтр подходят %n происшествий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Parts of the period or area were never fetched completely.</source>
        <translation>Часть периода или территории загружена не полностью.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>No stored incident matches the filter: fetch some on the Data page.</source>
        <translation>В хранилище нет происшествий по фильтру: загрузите их на странице «Данные».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Finding hotspots …</source>
        <translation>Поиск горячих точек …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Computing the density …</source>
        <translation>Вычисление плотности …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Hotspots: {title}</source>
        <translation>Горячие точки: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>{hot}, {cold} of {cells}</source>
        <translation>{hot}, {cold} из {cells}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n hot cell(s)</source>
        <translation>
            <numerusform>%n горячая ячейка</numerusform>
            <numerusform>%n горячие ячейки</numerusform>
            <numerusform>%n горячих ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n cold cell(s)</source>
        <translation>
            <numerusform>%n холодная</numerusform>
            <numerusform>%n холодные</numerusform>
            <numerusform>%n холодных</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Density: {title}</source>
        <translation>Плотность: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Highest density: {value} incidents per km²</source>
        <translation>Наибольшая плотность: {value} происшествия на км²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>cell {size} m</source>
        <translation>ячейка {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>bandwidth {size} m</source>
        <translation>радиус {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</source>
        <translation>Территория фильтра — лишь часть территории анализа; ячейки вне её кажутся пустыми. Выберите для обоих одну территорию.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n incident(s) far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</source>
        <translation>
            <numerusform>%n происшествие вдали от остальных растягивает территорию анализа и её ячейки. Выберите территорией районы или задайте территорию на странице «Данные».</numerusform>
            <numerusform>%n происшествия вдали от остальных растягивают территорию анализа и её ячейки. Выберите территорией районы или задайте территорию на странице «Данные».</numerusform>
            <numerusform>%n происшествий вдали от остальных растягивают территорию анализа и её ячейки. Выберите территорией районы или задайте территорию на странице «Данные».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>equal-area projection of this area</source>
        <translation>равновеликая проекция этой территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Street, article or date</source>
        <translation>Улица, статья или дата</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Search the newest incidents</source>
        <translation>Поиск среди последних происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Zoom to the incident</source>
        <translation>Приблизить к происшествию</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Where and what</source>
        <translation>Где и что</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Counting …</source>
        <translation>Подсчёт …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>%n incident(s) match in the portal</source>
        <translation>
            <numerusform>На портале подходит %n происшествие</numerusform>
            <numerusform>На портале подходят %n происшествия</numerusform>
            <numerusform>На портале подходят %n происшествий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>The portal&apos;s number is not known</source>
        <translation>Число на портале неизвестно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Choose at least one category</source>
        <translation>Выберите хотя бы одну категорию</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Nothing in the store yet</source>
        <translation>В хранилище пока пусто</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>%n in the store</source>
        <translation>
            <numerusform>в хранилище %n</numerusform>
            <numerusform>в хранилище %n</numerusform>
            <numerusform>в хранилище %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>not all of it fetched</source>
        <translation>загружено не всё</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>The work could not be done.</source>
        <translation>Выполнить не удалось.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>See the log tab “Crime Map” for the reason.</source>
        <translation>Причина — в журнале, вкладка «Crime Map».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>First hour</source>
        <translation>Первый час</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Last hour, included</source>
        <translation>Последний час, включительно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>H&amp;ours</source>
        <translation>&amp;Часы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Weekdays</source>
        <translation>Дни &amp;недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>P&amp;laces</source>
        <translation>&amp;Места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>as QGIS</source>
        <translation>как в QGIS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Store of incidents</source>
        <translation>&amp;Хранилище происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>District &amp;maps</source>
        <translation>&amp;Карты районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>A new language takes effect when QGIS starts again.</source>
        <translation>Новый язык начнёт действовать после перезапуска QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Portal and authentication</source>
        <translation>Портал и аутентификация</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Values in grey are set by your agency.</source>
        <translation>Серые значения заданы вашим ведомством.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last whole month</source>
        <translation>Прошлый месяц целиком</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Own period</source>
        <translation>Свой период</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last day, included</source>
        <translation>Последний день, включительно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/portal_box.py"/>
        <source>Connection …</source>
        <translation>Соединение …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Stop; what has been stored is kept</source>
        <translation>Остановить; сохранённое останется</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Stopping …</source>
        <translation>Остановка …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n incident(s) received</source>
        <translation>
            <numerusform>получено %n происшествие</numerusform>
            <numerusform>получено %n происшествия</numerusform>
            <numerusform>получено %n происшествий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Complete: {received}</source>
        <translation>Полностью: {received}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Not complete: {received}, {missing}</source>
        <translation>Не полностью: {received}, {missing}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Not complete: {received}</source>
        <translation>Не полностью: {received}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Outside the area</source>
        <translation>Вне территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Removed, no longer in the portal</source>
        <translation>Удалено: на портале больше нет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Tried again</source>
        <translation>Повторные попытки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fields the service lacks</source>
        <translation>Поля, которых нет у сервиса</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Finished</source>
        <translation>Окончено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>not complete: {reason}</source>
        <translation>не полностью: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Save this filter …</source>
        <translation>Сохранить этот фильтр …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <source>All severities</source>
        <translation>Любая тяжесть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Counting incidents …</source>
        <translation>Подсчёт происшествий …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Analysing all districts …</source>
        <translation>Анализ всех районов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>{number} of {total}: {district}</source>
        <translation>{number} из {total}: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>The sheets cannot be written to this folder.</source>
        <translation>В эту папку нельзя записать листы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Choose a folder with free space, and close the sheet if it is open elsewhere.</source>
        <translation>Выберите папку со свободным местом и закройте лист, если он где-то открыт.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>This layout template cannot be used.</source>
        <translation>Этот шаблон макета непригоден.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Choose a .qpt file whose map has the id “map”, or none.</source>
        <translation>Выберите файл .qpt, у карты которого идентификатор «map», или не выбирайте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>The chosen districts</source>
        <translation>Выбранные районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Around the incidents</source>
        <translation>Вокруг происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>A polygon layer</source>
        <translation>Слой полигонов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Polygon layer of the study area</source>
        <translation>Слой полигонов территории анализа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>One step on</source>
        <translation>На шаг вперёд</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Moment shown</source>
        <translation>Показанный момент</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>How the map shows the incidents</source>
        <translation>Как карта показывает происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Heat</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts by count</source>
        <translation>Районы по числу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts per 10,000 people</source>
        <translation>Районы на 10 000 жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>Where do your districts come from?</source>
        <translation>Откуда берутся ваши районы?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>District maps and shaded districts need outlines with a name and, for rates, the number of people. Name a layer once; you can change it in the options.</source>
        <translation>Для карт районов и раскраски районов нужны границы с названием, а для показателей — и численность населения. Укажите слой один раз; изменить его можно в параметрах.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>La&amp;ter</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>&amp;Use these districts</source>
        <translation>&amp;Использовать эти районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundary of the district</source>
        <translation>Граница района</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundaries of neighbours</source>
        <translation>Границы соседних районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Occurred</source>
        <translation>Произошло</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by</source>
        <translation>Зарегистрировал орган</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Layer of the source</source>
        <translation>Слой источника</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article and part</source>
        <translation>Статья и часть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Weekday, 1 is Monday</source>
        <translation>День недели, 1 — понедельник</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>House, internal</source>
        <translation>Дом, внутреннее поле</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Case number, internal</source>
        <translation>Номер дела, внутреннее поле</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by, in Russian</source>
        <translation>Орган регистрации, по-русски</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by, in Kazakh</source>
        <translation>Орган регистрации, по-казахски</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Precision of the place</source>
        <translation>Точность места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People injured</source>
        <translation>Пострадавшие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People killed</source>
        <translation>Погибшие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Fetched</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z score</source>
        <translation>z-оценка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value</source>
        <translation>p-значение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value, corrected</source>
        <translation>p-значение с поправкой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Class, -3 cold to 3 hot</source>
        <translation>Класс: от -3 (холодно) до 3 (горячо)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share of variations that stay hot</source>
        <translation>Доля вариантов, где ячейка горячая</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Per 10,000 people</source>
        <translation>На 10 000 жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Per 10,000 people a year</source>
        <translation>На 10 000 жителей в год</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Year ago</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Change, %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value of the change</source>
        <translation>p-значение изменения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Density, incidents per km²</source>
        <translation>Плотность, происшествий на км²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents per 10,000 people</source>
        <translation>Происшествий на 10 000 жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents by district</source>
        <translation>Происшествия по районам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>District boundaries</source>
        <translation>Границы районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>{name} (made-up data)</source>
        <translation>{name} (вымышленные данные)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Made-up data: no such incidents happened.</source>
        <translation>Данные вымышлены: таких происшествий не было.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Data as of {moment}.</source>
        <translation>Данные на {moment}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>No incidents in this district in this period.</source>
        <translation>В этом районе за этот период происшествий нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>N</source>
        <comment>north</comment>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>INTERNAL — for official use</source>
        <translation>ВНУТРЕННИЙ — для служебного использования</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>MADE-UP DATA</source>
        <translation>ВЫМЫШЛЕННЫЕ ДАННЫЕ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/scale.py"/>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/scale.py"/>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Population: {population}</source>
        <translation>Население: {population}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>“Not fetched”: no complete download covers this period, area and category.</source>
        <translation>«Не загружено»: этот период, территория и категория не охвачены полной загрузкой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 99 % confidence</source>
        <translation>Горячая точка, достоверность 99 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 95 % confidence</source>
        <translation>Горячая точка, достоверность 95 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 90 % confidence</source>
        <translation>Горячая точка, достоверность 90 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not significant</source>
        <translation>Незначимо</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 90 % confidence</source>
        <translation>Холодная точка, достоверность 90 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 95 % confidence</source>
        <translation>Холодная точка, достоверность 95 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 99 % confidence</source>
        <translation>Холодная точка, достоверность 99 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not fetched</source>
        <translation>Не загружено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Population not known</source>
        <translation>Население неизвестно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>not fetched</source>
        <translation>не загружено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/views.py"/>
        <source>few</source>
        <translation>мало</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/views.py"/>
        <source>many</source>
        <translation>много</translation>
    </message>
</context>
</TS>
