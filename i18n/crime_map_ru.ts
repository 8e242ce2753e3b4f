<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CrimeMap</name>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Areas in the input</source>
        <translation>Участки во входном слое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Areas without a polygon</source>
        <translation>Участки без полигона</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Areas without a number</source>
        <translation>Участки без числа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>FIELD: with polygons, choose the field with the numbers.</source>
        <translation>FIELD: для полигонов выберите поле с числами.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Reading areas</source>
        <translation>Чтение участков</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>%n area(s) without a polygon were left out.</source>
        <translation>
            <numerusform>%n участок без полигона не учтён.</numerusform>
            <numerusform>%n участка без полигона не учтены.</numerusform>
            <numerusform>%n участков без полигона не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>%n area(s) without a number in “{field}” were left out.</source>
        <translation>
            <numerusform>%n участок без числа в поле «{field}» не учтён.</numerusform>
            <numerusform>%n участка без числа в поле «{field}» не учтены.</numerusform>
            <numerusform>%n участков без числа в поле «{field}» не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>INPUT holds fewer than 3 areas with a number in “{field}”.</source>
        <translation>В INPUT меньше 3 участков с числом в поле «{field}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Choose another layer or field.</source>
        <translation>Выберите другой слой или другое поле.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>All areas hold the same number, so there is nothing to find.</source>
        <translation>На всех участках одно и то же число, искать нечего.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Choose another field.</source>
        <translation>Выберите другое поле.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Only %n area(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Только %n участок: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
            <numerusform>Только %n участка: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
            <numerusform>Только %n участков: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Writing the result</source>
        <translation>Запись результата</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>INPUT&apos;s own {fields} are replaced by the result&apos;s.</source>
        <translation>Поля {fields} из INPUT заменены полями результата.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Neighbours</source>
        <translation>Соседи</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Those that touch (queen)</source>
        <translation>Те, что соприкасаются (ферзь)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Those within a distance</source>
        <translation>Те, что в пределах расстояния</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>The K nearest</source>
        <translation>K ближайших</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Distance band in metres (0 = chosen)</source>
        <translation>Радиус окрестности в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>K, the number of nearest neighbours</source>
        <translation>K, число ближайших соседей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Looking for neighbours</source>
        <translation>Поиск соседей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>No area has a neighbour.</source>
        <translation>Ни у одного участка нет соседей.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Use NEIGHBOURS 2 (the K nearest), or a wider DISTANCE_BAND with NEIGHBOURS 1.</source>
        <translation>Возьмите NEIGHBOURS 2 (K ближайших) или больший DISTANCE_BAND при NEIGHBOURS 1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>%n area(s) have no neighbour.</source>
        <translation>
            <numerusform>У %n участка нет соседей.</numerusform>
            <numerusform>У %n участков нет соседей.</numerusform>
            <numerusform>У %n участков нет соседей.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger areas or more neighbours.</source>
        <translation>В окрестности ожидается в среднем {expected} происшествия; при значении меньше 1 результат ненадёжен: возьмите участки крупнее или больше соседей.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>K: among {places} places, use {most} or fewer.</source>
        <translation>K: мест {places}, возьмите не больше {most}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Distance band chosen: {band} m, the least with which every area has a neighbour</source>
        <translation>Выбран радиус окрестности: {band} м, наименьший, при котором у каждого участка есть сосед</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>INPUT cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>INPUT нельзя перевести в СК анализа: проверьте систему координат его слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/audit_note.py"/>
        <source>This could not be noted in the store’s audit list: {reason}</source>
        <translation>Не удалось записать это в журнал действий хранилища: {reason}</translation>
    </message>
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
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
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
        <source>{parameter}: “{value}” is not a number; write for example {example}.</source>
        <translation>{parameter}: «{value}» — не число; напишите, например, {example}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: у {layer} нет поля «{field}». Есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Batch of a recipe</source>
        <translation>Пакет по рецепту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Runs the product of a recipe&apos;s lists: every area × category × period × method. A recipe is a JSON file that “Save as recipe” makes.

STORE takes the place of the recipe&apos;s source: a store&apos;s file, a store in a database (postgres:connection/schema), a file of points, or Parquet (where pyarrow is installed) with columns lon and lat or as GeoParquet. SCHEDULER is the address of a Dask scheduler (tcp://host:8786); without one the jobs run in WORKERS processes of this machine (0 = one for each core). Finished jobs are kept in OUTPUT: with RESUME only those are done that are missing. A job that fails three times is listed in the table “jobs” with its reason, and the others go on. The same seed gives the same result, whatever the workers and their order; the seed of each job stands in its row.

The layer “summary” has a row for each area, category and period: count, per_10k (where the recipe names a population field), previous, change, change_p (E-test), hot_cells, hot_share (share of the incidents that lie in hot cells), top_cell (the strongest one), from, to. What was never fetched completely is NULL. With keep_cells in the recipe there is a layer of significant cells for each method. For internal use: counts are not suppressed.</source>
        <translation>Выполняет все сочетания из списков рецепта: каждая территория × категория × период × метод. Рецепт — файл JSON, который делает команда «Сохранить как рецепт».

STORE заменяет источник рецепта: это файл хранилища, хранилище в базе данных (postgres:connection/schema), файл точек или Parquet (где установлен pyarrow) со столбцами lon и lat либо как GeoParquet. SCHEDULER — адрес планировщика Dask (tcp://host:8786); без него задания идут в WORKERS процессах этого компьютера (0 = по одному на ядро). Готовые задания остаются в OUTPUT: с RESUME выполняются только недостающие. Задание, которое не удалось трижды, стоит в таблице «jobs» с причиной, остальные продолжаются. То же начальное число даёт тот же результат при любых исполнителях и любом их порядке; начальное число каждого задания стоит в его строке.

В слое «summary» строка для каждой территории, категории и периода: count, per_10k (если рецепт называет поле населения), previous, change, change_p (E-тест), hot_cells, hot_share (доля происшествий в горячих ячейках), top_cell (самая сильная ячейка), from, to. То, что загружено не полностью, равно NULL. С keep_cells в рецепте для каждого метода есть слой значимых ячеек. Для служебного использования: малые числа не скрыты.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Recipe (.json)</source>
        <translation>Рецепт (.json)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Store (.gpkg; empty = the recipe&apos;s source)</source>
        <translation>Хранилище (.gpkg; пусто = источник из рецепта)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Dask scheduler (empty = this machine)</source>
        <translation>Планировщик Dask (пусто = этот компьютер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Processes on this machine (0 = one for each core)</source>
        <translation>Процессов на этом компьютере (0 = по одному на ядро)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Go on where OUTPUT was stopped</source>
        <translation>Продолжить OUTPUT с места остановки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Batch results</source>
        <translation>Результаты пакета</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs</source>
        <translation>Заданий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs done</source>
        <translation>Заданий выполнено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs failed</source>
        <translation>Заданий с ошибкой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>The batch was not prepared.</source>
        <translation>Пакет не был подготовлен.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Dashboard: {address}</source>
        <translation>Панель мониторинга: {address}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>OUTPUT “{name}” was made with another recipe, source or areas: choose another OUTPUT, or switch RESUME off to begin anew.</source>
        <translation>OUTPUT «{name}» сделан по другому рецепту, источнику или территориям: выберите другой OUTPUT или отключите RESUME, чтобы начать заново.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Counting incidents</source>
        <translation>Подсчёт происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Running the jobs</source>
        <translation>Выполнение заданий</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n space-time scan(s) of very many incidents could not be cut into regions, and each ran whole in one worker: give MAX_RADIUS.</source>
        <translation>
            <numerusform>%n пространственно-временное сканирование со слишком многими происшествиями не удалось разделить по участкам, и оно целиком выполнено одним исполнителем: задайте MAX_RADIUS.</numerusform>
            <numerusform>%n пространственно-временных сканирования со слишком многими происшествиями не удалось разделить по участкам, и каждое целиком выполнено одним исполнителем: задайте MAX_RADIUS.</numerusform>
            <numerusform>%n пространственно-временных сканирований со слишком многими происшествиями не удалось разделить по участкам, и каждое целиком выполнено одним исполнителем: задайте MAX_RADIUS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n job(s) are of what was never fetched completely; their figures are NULL. Fetch it, then run the batch again.</source>
        <translation>
            <numerusform>%n задание касается того, что загружено не полностью; его показатели равны NULL. Загрузите данные и запустите пакет снова.</numerusform>
            <numerusform>%n задания касаются того, что загружено не полностью; их показатели равны NULL. Загрузите данные и запустите пакет снова.</numerusform>
            <numerusform>%n заданий касаются того, что загружено не полностью; их показатели равны NULL. Загрузите данные и запустите пакет снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n job(s) failed three times: the table “jobs” says why.</source>
        <translation>
            <numerusform>%n задание трижды завершилось ошибкой: причина — в таблице «jobs».</numerusform>
            <numerusform>%n задания трижды завершились ошибкой: причины — в таблице «jobs».</numerusform>
            <numerusform>%n заданий трижды завершились ошибкой: причины — в таблице «jobs».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>The incidents changed since OUTPUT was begun: finished jobs are of the earlier ones. Switch RESUME off to do all of them anew.</source>
        <translation>С начала работы над OUTPUT происшествия изменились: готовые задания — по прежним. Отключите RESUME, чтобы выполнить все заново.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>For internal use only: small counts are not suppressed.</source>
        <translation>Только для служебного использования: малые числа не скрыты.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/outputs.py"/>
        <source>The record of this run could not be written with the result: {reason}</source>
        <translation>Запись о запуске не удалось сохранить с результатом: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas “{layer}” cannot be opened: correct “areas” in the recipe.</source>
        <translation>Слой территорий «{layer}» из рецепта не открывается: исправьте «areas» в рецепте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas has no field “{field}”. Use one of: {fields}.</source>
        <translation>В слое территорий рецепта нет поля «{field}». Есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas has no “{name}”: correct “areas” in the recipe.</source>
        <translation>В слое территорий рецепта нет «{name}»: исправьте «areas» в рецепте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas holds no polygon.</source>
        <translation>В слое территорий рецепта нет ни одного полигона.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe names no areas: give “areas” with a layer of polygons, which may hold one only.</source>
        <translation>В рецепте не названы территории: укажите в «areas» слой полигонов, хотя бы с одним.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe names no periods: give “periods” with one or more.</source>
        <translation>В рецепте не названы периоды: укажите в «periods» хотя бы один.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe is of %n job(s), more than the {largest} that it allows: choose fewer, or write “largest”: {count} into the recipe to run them all.</source>
        <translation>
            <numerusform>В рецепте %n задание, а он допускает {largest}: выберите меньше или впишите в рецепт «largest»: {count}, чтобы выполнить все.</numerusform>
            <numerusform>В рецепте %n задания, а он допускает {largest}: выберите меньше или впишите в рецепт «largest»: {count}, чтобы выполнить все.</numerusform>
            <numerusform>В рецепте %n заданий, а он допускает {largest}: выберите меньше или впишите в рецепт «largest»: {count}, чтобы выполнить все.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>All methods of a recipe need the same TIME_FIELD: {fields}.</source>
        <translation>Всем методам рецепта нужно одно и то же TIME_FIELD: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>The recipe “{file}” cannot be read: choose another file.</source>
        <translation>Рецепт «{file}» не читается: выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>There is no method “{method}”: correct “methods” in the recipe.</source>
        <translation>Метода «{method}» нет: исправьте «methods» в рецепте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe is a single run without lists: open it in the panel and repeat it there, or add “areas” and “periods”.</source>
        <translation>Рецепт описывает один запуск без списков: откройте его в панели и повторите там или добавьте «areas» и «periods».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” cannot be written on: free some space or check the folder&apos;s rights, then run the batch again with RESUME. Finished jobs are kept.</source>
        <translation>Записать в OUTPUT «{name}» больше не удаётся: освободите место или проверьте права на папку и снова запустите пакет с RESUME. Готовые задания сохранены.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” is not a GeoPackage: give a path that ends in .gpkg.</source>
        <translation>OUTPUT «{name}» — не GeoPackage: укажите путь, который кончается на .gpkg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” is a file of something else: choose another name.</source>
        <translation>OUTPUT «{name}» — файл с другим содержимым: выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_renewal.py"/>
        <source>The scheduler or its workers are gone: waiting for them.</source>
        <translation>Планировщик или его исполнители пропали: ожидание.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>The workers end as soon as they start.</source>
        <translation>Исполнители завершаются сразу после запуска.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <location filename="../crime_map_plugin/algorithms/dask_executor.py"/>
        <source>The worker died while it did this job.</source>
        <translation>Исполнитель завершился аварийно во время этого задания.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>Jobs: {done} of {total}</source>
        <translation>Заданий: {done} из {total}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>Jobs: {done} of {total}, {time} left</source>
        <translation>Заданий: {done} из {total}, осталось {time}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The recipe&apos;s incidents “{name}” are gone: give STORE, or correct “source” in the recipe.</source>
        <translation>Происшествий рецепта «{name}» больше нет на месте: укажите STORE или исправьте «source» в рецепте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no time field “{field}”. Use one of: {fields}, as TIME_FIELD.</source>
        <translation>У происшествий нет поля времени «{field}». Для TIME_FIELD есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The recipe&apos;s incidents “{name}” cannot be opened: correct “source” in the recipe.</source>
        <translation>Происшествия рецепта «{name}» не открываются: исправьте «source» в рецепте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no field “category”: import them into a store, or leave “categories” out of the recipe.</source>
        <translation>У происшествий нет поля «category»: импортируйте их в хранилище или уберите «categories» из рецепта.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no coordinate reference system: set the layer&apos;s CRS.</source>
        <translation>У происшествий нет системы координат: задайте её слою.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The Parquet file “{name}” says no places or no coordinate reference system: give it columns “lon” and “lat” in degrees, or write it as GeoParquet with points.</source>
        <translation>В файле Parquet «{name}» нет мест или системы координат: добавьте столбцы «lon» и «lat» в градусах или запишите его как GeoParquet с точками.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/boundary_input.py"/>
        <source>BOUNDARY holds no polygon: choose a layer with the study area, or none.</source>
        <translation>В BOUNDARY нет полигонов: выберите слой с территорией анализа или не указывайте его.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/boundary_input.py"/>
        <source>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>BOUNDARY нельзя перевести в СК анализа: проверьте систему координат её слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</source>
        <translation>При числе перестановок {permutations} ни одна из {cells} ячеек не пройдёт поправку на множество проверок; хватило бы {needed}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>The exact law needs whole counts, few neighbours and not too many different counts; here {permutations} permutations were used instead.</source>
        <translation>Точному закону нужны целые числа, немного соседей и не слишком много разных значений; вместо него здесь выполнено перестановок: {permutations}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>%n incident(s) lie more than {metres} m from any road and are not counted.</source>
        <translation>
            <numerusform>%n происшествие лежит дальше {metres} м от любой дороги и не учтено.</numerusform>
            <numerusform>%n происшествия лежат дальше {metres} м от любой дороги и не учтены.</numerusform>
            <numerusform>%n происшествий лежат дальше {metres} м от любой дороги и не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>%n incident(s) before {date} were left out: they do not fill a whole step of time.</source>
        <translation>
            <numerusform>%n происшествие раньше {date} не учтено: на целый шаг времени не набирается.</numerusform>
            <numerusform>%n происшествия раньше {date} не учтены: на целый шаг времени не набирается.</numerusform>
            <numerusform>%n происшествий раньше {date} не учтены: на целый шаг времени не набирается.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{empty} of {steps} steps of time hold no incident: check the earliest dates, or take longer steps.</source>
        <translation>В {empty} из {steps} шагов времени нет происшествий: проверьте самые ранние даты или возьмите шаги длиннее.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>The last incident is of {date}: its month seems not to be covered to the end, so its counts are low. Leave that month out, or give STEP_DAYS.</source>
        <translation>Последнее происшествие — от {date}: похоже, его месяц охвачен не до конца, поэтому числа занижены. Исключите этот месяц или задайте STEP_DAYS.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n cluster(s) less than one incident was expected: they rest on few incidents.</source>
        <translation>
            <numerusform>В %n кластере ожидалось меньше одного происшествия: он опирается на малое число.</numerusform>
            <numerusform>В %n кластерах ожидалось меньше одного происшествия: они опираются на малое число.</numerusform>
            <numerusform>В %n кластерах ожидалось меньше одного происшествия: они опираются на малое число.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n ring(s) less than one incident is expected: read the interval, not the ratio.</source>
        <translation>
            <numerusform>В %n кольце ожидается меньше одного происшествия: смотрите на интервал, а не на отношение.</numerusform>
            <numerusform>В %n кольцах ожидается меньше одного происшествия: смотрите на интервал, а не на отношение.</numerusform>
            <numerusform>В %n кольцах ожидается меньше одного происшествия: смотрите на интервал, а не на отношение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n ring(s) nobody lives by the population given: nothing is expected there, so there is no ratio.</source>
        <translation>
            <numerusform>В %n кольце по заданному населению никто не живёт: там ничего не ожидается, поэтому отношения нет.</numerusform>
            <numerusform>В %n кольцах по заданному населению никто не живёт: там ничего не ожидается, поэтому отношения нет.</numerusform>
            <numerusform>В %n кольцах по заданному населению никто не живёт: там ничего не ожидается, поэтому отношения нет.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In {cells} of {all} cells fewer than one pair is expected; ratio and p are not reliable there: use wider bands.</source>
        <translation>В {cells} из {all} клеток ожидается меньше одной пары; отношение и p там ненадёжны: возьмите интервалы шире.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>More than {most} pairs lie within the last distance: p comes from the exact mean and variance over all permutations, not from permutations.</source>
        <translation>В пределах последнего расстояния больше {most} пар: p получено не перестановками, а из точных среднего и дисперсии по всем перестановкам.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>With {permutations} permutations p cannot be .05 or less; 999 are usual.</source>
        <translation>При числе перестановок {permutations} p не может быть .05 или меньше; обычно берут 999.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: {periods} are whole, and control limits need {least}.</source>
        <translation>{series}: целых периодов {periods}, а для контрольных пределов нужно {least}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: fewer than one incident is expected in each; the limits mean little.</source>
        <translation>{series}: в каждом периоде ожидается меньше одного происшествия; пределы мало что значат.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: counts vary {ratio} times as much as chance makes them, by season or reporting; take flags as hints.</source>
        <translation>{series}: числа колеблются в {ratio} раза сильнее, чем от случая, — из-за сезона или учёта; считайте отметки лишь намёком.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>No incident from {since} to {until}, more than half of the whole time: check the dates.</source>
        <translation>Нет происшествий с {since} по {until}, это больше половины всего времени: проверьте даты.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>In %n district(s) fewer than 1 incident is expected in a period; there p is not reliable.</source>
        <translation>
            <numerusform>В %n районе за период ожидается меньше 1 происшествия; p там ненадёжно.</numerusform>
            <numerusform>В %n районах за период ожидается меньше 1 происшествия; p там ненадёжно.</numerusform>
            <numerusform>В %n районах за период ожидается меньше 1 происшествия; p там ненадёжно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>The spatial point pattern test holds no error rate: without any change it calls about half of the districts different. METHOD 1 holds one.</source>
        <translation>Критерий точечных рисунков не выдерживает уровень ошибки: без всяких изменений он объявляет отличающейся примерно половину районов. METHOD 1 его выдерживает.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>ROLE_FIELD: no district has the role {role}. The values are treated, control, displacement and displacement_control; this layer has: {values}.</source>
        <translation>ROLE_FIELD: нет района с ролью {role}. Значения — treated, control, displacement и displacement_control; в этом слое есть: {values}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>%n district(s) have no role in the test and are only counted.</source>
        <translation>
            <numerusform>У %n района нет роли в проверке, он только подсчитан.</numerusform>
            <numerusform>У %n районов нет роли в проверке, они только подсчитаны.</numerusform>
            <numerusform>У %n районов нет роли в проверке, они только подсчитаны.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>The displacement districts have no control of their own (displacement_control): their whole change counts as displacement.</source>
        <translation>У районов вытеснения нет своего контроля (displacement_control): всё их изменение считается вытеснением.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>%n incident(s) lie in districts of two roles and count in both: draw the districts so that roles do not overlap.</source>
        <translation>
            <numerusform>%n происшествие лежит в районах с двумя ролями и считается в обоих: начертите районы так, чтобы роли не перекрывались.</numerusform>
            <numerusform>%n происшествия лежат в районах с двумя ролями и считаются в обоих: начертите районы так, чтобы роли не перекрывались.</numerusform>
            <numerusform>%n происшествий лежат в районах с двумя ролями и считаются в обоих: начертите районы так, чтобы роли не перекрывались.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Test of change by district</source>
        <translation>Проверка изменений по районам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Time and trends</source>
        <translation>Время и тенденции</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Counts incidents before and after in each district and tests whether they differ by more than chance.

METHOD 0: the E-test of two Poisson counts, with DAYS_BEFORE and DAYS_AFTER as the lengths of the periods (Krishnamoorthy &amp; Thomson 2004). 1: the difference of each district&apos;s share of all incidents, chi-square × (N−1)/N (Campbell 2007). 2: the weighted displacement difference with a 90 % interval (Wheeler &amp; Ratcliffe 2018); ROLE_FIELD says treated, control, displacement or displacement_control, and counts before are scaled to the length of the period after. 3: Andresen&apos;s spatial point pattern test: SAMPLES times 85 % of AFTER are drawn, and a district differs when its share of BEFORE lies outside 95 % of them (Andresen 2009); it is not symmetric and holds no error rate (without any change it calls about half of the districts different), so 1 is the better choice.

p is two-sided. CORRECTION not chosen takes Benjamini &amp; Hochberg, for METHOD 1 Benjamini &amp; Yekutieli. class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10 (METHOD 3: ±2), + for more. different: p_adjusted up to .05. difference is of the counts; change_pct is per day, NULL when before is 0; small_base marks fewer than 10 before. S_INDEX is the share of districts that are not different, S_ROBUST without those empty in both periods. Districts keep CRS and geometry; an incident in two overlapping districts counts in both.</source>
        <translation>Считает происшествия до и после в каждом районе и проверяет, отличаются ли они сильнее, чем от случая.

METHOD 0: E-критерий для двух пуассоновских чисел, длины периодов — DAYS_BEFORE и DAYS_AFTER (Krishnamoorthy &amp; Thomson 2004). 1: разность долей района во всех происшествиях, хи-квадрат × (N−1)/N (Campbell 2007). 2: взвешенная разность вытеснения с интервалом 90 % (Wheeler &amp; Ratcliffe 2018); ROLE_FIELD содержит treated (меры), control (контроль), displacement (вытеснение) или displacement_control, а числа до приводятся к длине периода после. 3: критерий точечных рисунков Андресена: SAMPLES раз берётся 85 % из AFTER, и район отличается, если его доля в BEFORE лежит вне 95 % этих выборок (Andresen 2009); он несимметричен и не выдерживает уровень ошибки (без всяких изменений объявляет отличающейся примерно половину районов), поэтому 1 лучше.

p двустороннее. Если CORRECTION не выбрана, берётся Benjamini &amp; Hochberg, для METHOD 1 — Benjamini &amp; Yekutieli. class равен ±3, ±2, ±1 при p_adjusted до .01, .05, .10 (METHOD 3: ±2), + значит больше. different: p_adjusted до .05. difference — разность чисел; change_pct — в пересчёте на день, NULL, если before равно 0; small_base отмечает меньше 10 до. S_INDEX — доля районов без отличий, S_ROBUST — то же без районов, пустых в обоих периодах. Районы сохраняют СК и геометрию; происшествие в двух перекрывающихся районах считается в обоих.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Districts (polygons)</source>
        <translation>Районы (полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents before (points)</source>
        <translation>Происшествия до (точки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents after (points)</source>
        <translation>Происшествия после (точки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Length of the period before in days</source>
        <translation>Длина периода до, в днях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Length of the period after in days</source>
        <translation>Длина периода после, в днях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>E-test of counts</source>
        <translation>E-критерий для чисел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Difference of proportions</source>
        <translation>Разность долей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Weighted displacement difference</source>
        <translation>Взвешенная разность вытеснения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Spatial point pattern test</source>
        <translation>Критерий точечных рисунков</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Role field (treated, control, displacement)</source>
        <translation>Поле роли (treated, control, displacement)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Samples</source>
        <translation>Выборки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Analysis CRS</source>
        <translation>СК анализа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Share of districts that are not different</source>
        <translation>Доля районов без отличий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>The same without districts empty in both periods</source>
        <translation>То же без районов, пустых в обоих периодах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Its standard error</source>
        <translation>Её стандартная ошибка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Lower end of its 90 % interval</source>
        <translation>Нижняя граница интервала 90 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Upper end of its 90 % interval</source>
        <translation>Верхняя граница интервала 90 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Its two-sided p</source>
        <translation>Её двустороннее p</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents before in the districts</source>
        <translation>Происшествия до в районах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents after in the districts</source>
        <translation>Происшествия после в районах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents in the input</source>
        <translation>Происшествия во входном слое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents without a place</source>
        <translation>Происшествия без места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents outside all districts</source>
        <translation>Происшествия вне всех районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>{parameter}: write the length of the period in days, above 0.</source>
        <translation>{parameter}: укажите длину периода в днях, больше 0.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>The weighted displacement difference needs ROLE_FIELD: a text field of DISTRICTS with the values treated, control and, where there is one, displacement.</source>
        <translation>Для взвешенной разности вытеснения нужно ROLE_FIELD: текстовое поле в DISTRICTS со значениями treated, control и, если есть, displacement.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no polygon: choose another layer.</source>
        <translation>В DISTRICTS нет полигонов: выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Testing the change</source>
        <translation>Проверка изменений</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Correction: {name}</source>
        <translation>Поправка: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Reading incidents</source>
        <translation>Чтение происшествий</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
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
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>%n incident(s) lie outside all districts.</source>
        <translation>
            <numerusform>%n происшествие лежит вне всех районов.</numerusform>
            <numerusform>%n происшествия лежат вне всех районов.</numerusform>
            <numerusform>%n происшествий лежат вне всех районов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>None of the incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</source>
        <translation>Ни одно происшествие не лежит в DISTRICTS: проверьте, что это районы той же местности и что их СК верна.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Cluster areas</source>
        <translation>Контуры кластеров</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Hotspots</source>
        <translation>Горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Finds groups of incidents that lie close together and draws an area around each.

DBSCAN (Ester, Kriegel, Sander &amp; Xu 1996): an incident with at least MINIMUM incidents within DISTANCE metres, itself included, is a core; cores within DISTANCE of each other are one cluster, and an incident near a core belongs to it (to the first such cluster in the order of the rows, as in QGIS). ST-DBSCAN (Birant &amp; Kut 2007): neighbours lie within DISTANCE metres and within DAYS days; incidents without a date are left out. Nearest-neighbour hierarchical (Levine, CrimeStat): the incident with the most others within DISTANCE takes them all as a cluster, then the next of those left; centres of clusters are grouped again into higher orders, MINIMUM clusters or more.

DISTANCE 0 = chosen. For DBSCAN: the distance within which one incident in a hundred would have that many neighbours if all lay at random in the hull of the incidents (and in their period). For the hierarchical method: the mean distance to the nearest neighbour of random places, 0.5 × √(area / incidents), anew for each order.

Areas are convex hulls widened by DISTANCE / 2; in the hierarchical method plain hulls, where only a hull that would be a point or a line is widened and has no density.

Fields: cluster, count, density (incidents per km² of the area), from, to (with TIME_FIELD), rank (1 = most incidents, then the densest; within an order), order (1 except in higher orders of the hierarchical method). POINTS holds all incidents; cluster is NULL outside clusters, and of the first order in the hierarchical method.</source>
        <translation>Находит группы происшествий, лежащих близко друг к другу, и обводит каждую.

DBSCAN (Ester, Kriegel, Sander &amp; Xu 1996): происшествие, у которого в пределах DISTANCE метров не меньше MINIMUM происшествий, считая его само, — ядро; ядра в пределах DISTANCE друг от друга — один кластер, и происшествие рядом с ядром входит в него (в первый такой кластер по порядку строк, как в QGIS). ST-DBSCAN (Birant &amp; Kut 2007): соседи — в пределах DISTANCE метров и DAYS дней; происшествия без даты не учитываются. Иерархия ближайших соседей (Levine, CrimeStat): происшествие, вокруг которого в пределах DISTANCE больше всего других, забирает их в кластер, затем следующее из оставшихся; центры кластеров снова группируются в более высокие порядки, по MINIMUM кластеров и больше.

DISTANCE 0 = подобрать. Для DBSCAN: расстояние, при котором столько соседей было бы у одного происшествия из ста, если бы все лежали случайно в оболочке происшествий (и в их периоде). Для иерархии: среднее расстояние до ближайшего соседа при случайных местах, 0.5 × √(площадь / число происшествий), заново для каждого порядка.

Контуры — выпуклые оболочки, расширенные на DISTANCE / 2; в иерархии — просто оболочки, и расширяется лишь та, что была бы точкой или линией, плотности у неё нет.

Поля: cluster, count, density (происшествий на км² контура), from, to (с TIME_FIELD), rank (1 = больше всего происшествий, затем самый плотный; внутри порядка), order (1, кроме высших порядков иерархии). В POINTS все происшествия; вне кластеров cluster равен NULL, в иерархии это кластер первого порядка.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>In space (DBSCAN)</source>
        <translation>В пространстве (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>In space and time (ST-DBSCAN)</source>
        <translation>В пространстве и времени (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Nearest-neighbour hierarchical</source>
        <translation>Иерархия ближайших соседей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Distance between neighbours in metres (0 = chosen)</source>
        <translation>Расстояние между соседями в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Days between neighbours (ST-DBSCAN)</source>
        <translation>Дней между соседями (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Fewest incidents in a cluster</source>
        <translation>Наименьшее число происшествий в кластере</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Incidents with their cluster</source>
        <translation>Происшествия с их кластером</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Incidents in clusters</source>
        <translation>Происшествия в кластерах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>ST-DBSCAN needs the time of the incidents: choose TIME_FIELD, or METHOD 0 (DBSCAN).</source>
        <translation>Для ST-DBSCAN нужно время происшествий: выберите TIME_FIELD или METHOD 0 (DBSCAN).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>DAYS: write a number above 0, such as 14.</source>
        <translation>DAYS: введите число больше 0, например 14.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>There are {count} incidents; a cluster needs {minimum}.</source>
        <translation>Происшествий {count}; кластеру нужно {minimum}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Lower MINIMUM, or widen the period, the area or the filter.</source>
        <translation>Уменьшите MINIMUM либо расширьте период, территорию или фильтр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Looking for clusters</source>
        <translation>Поиск кластеров</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>No cluster was found: nowhere do {minimum} incidents lie close enough together. Raise DISTANCE or DAYS, or lower MINIMUM.</source>
        <translation>Кластеров нет: нигде {minimum} происшествий не лежат достаточно близко. Увеличьте DISTANCE или DAYS либо уменьшите MINIMUM.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Writing clusters</source>
        <translation>Запись кластеров</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>All incidents lie at one place or on a line, so no distance can be chosen.</source>
        <translation>Все происшествия в одном месте или на одной линии, поэтому расстояние подобрать нельзя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Give DISTANCE in metres.</source>
        <translation>Задайте DISTANCE в метрах.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Distance chosen: {distance} m</source>
        <translation>Выбрано расстояние: {distance} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The incidents travel to {host} unencrypted: use a scheduler with TLS (tls://).</source>
        <translation>Происшествия передаются на {host} без шифрования: используйте планировщик с TLS (tls://).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The other workers go on without those that are unlike this QGIS. {reason}</source>
        <translation>Остальные исполнители продолжают без тех, что отличаются от этого QGIS. {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The work runs on %n thread(s) of the Dask cluster at {address}.</source>
        <translation>
            <numerusform>Работа идёт в %n потоке кластера Dask по адресу {address}.</numerusform>
            <numerusform>Работа идёт в %n потоках кластера Dask по адресу {address}.</numerusform>
            <numerusform>Работа идёт в %n потоках кластера Dask по адресу {address}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Name field</source>
        <translation>Поле названия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Population field</source>
        <translation>Поле населения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: у районов нет поля «{field}». Есть: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</source>
        <translation>Укажите FROM и TO: июль — это с 2026-07-01 по 2026-08-01 (TO не входит).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>DISTRICTS holds no districts: choose another layer.</source>
        <translation>В DISTRICTS нет районов: выберите другой слой.</translation>
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
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Districts</source>
        <translation>Районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Hotspots and density are computed over all districts with the sizes that their algorithms choose. Internal sheets say so; case numbers are never printed.

For the public (AUDIENCE 1) maps show squares, never places: of 250 m, and larger ones until each holds at least MINIMUM_COUNT incidents and, with ADDRESSES, eight addresses; hotspots and density only where the cell or the kernel holds as many. Counts from 1 to MINIMUM_COUNT − 1 are not shown, nor are their rates and changes, nor as many others of the same district and period as are needed so that none can be worked out; 0 is shown. Offences against sexual integrity (Articles 120–124) and those known to concern minors are told for all districts together alone. Sheets of overlapping periods, areas or categories can be compared with each other: publish one set.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</source>
        <translation>Печатает из хранилища по листу на каждый район: карта происшествий, горячих точек (Gi*) или плотности, район и его соседи, легенда только с тем, что есть на листе, масштабная линейка и таблица: число по категориям, изменение к предыдущему периоду и к прошлому году, показатель на 10 000 жителей, где известно население. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01.

То, что не загружено полностью, печатается как «не загружено» и никогда как 0. Горячие точки и плотность считаются сразу по всем районам, с размерами, которые выбирают их алгоритмы. На внутренних листах указано, что они внутренние; номера дел не печатаются никогда.

Для публикации (AUDIENCE 1) на картах квадраты, а не места: по 250 м и крупнее, пока в каждом не наберётся не меньше MINIMUM_COUNT происшествий и, если задан ADDRESSES, восьми адресов; горячие точки и плотность — только там, где столько же набирается в ячейке или в пределах ядра. Числа от 1 до MINIMUM_COUNT − 1 не показываются, как и их показатели и изменения, а также столько других чисел того же района и периода, чтобы ни одно нельзя было вычислить; 0 показывается. Преступления против половой неприкосновенности (статьи 120–124) и те, о которых известно, что они касаются несовершеннолетних, указываются лишь для всех районов вместе. Листы за пересекающиеся периоды, территории или категории можно сопоставить между собой: публикуйте один комплект.

Файлы называются NN_район.pdf (png, svg); SINGLE_FILE собирает всё в один PDF.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
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
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
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
        <source>Audience</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Internal</source>
        <translation>Внутреннее</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
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
        <source>Addresses, to count eight in each square for the public</source>
        <translation>Адреса: не меньше восьми в каждом квадрате для публикации</translation>
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
        <source>Sheets for the public leave out the layers of BASEMAP that hold incidents or results.</source>
        <translation>На листах для публикации нет слоёв BASEMAP с происшествиями или результатами.</translation>
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
        <source>MINIMUM_COUNT {count} protects nobody in sheets for the public: take {least} or more.</source>
        <translation>MINIMUM_COUNT {count} на листах для публикации никого не защищает: возьмите {least} или больше.</translation>
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
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
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
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Incidents without the date</source>
        <translation>Происшествия без этой даты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts without a complete download</source>
        <translation>Районы без полной загрузки</translation>
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
        <source>INPUT has no field “{name}”; its only date “{used}” is used.</source>
        <translation>В INPUT нет поля «{name}»; взята его единственная дата «{used}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</source>
        <translation>В INPUT нет поля даты «{name}»: возьмите слой происшествий или переименуйте поле даты инструментом «Переименовать поле».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Emerging hot spots</source>
        <translation>Возникающие горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Shows where hot spots appear, grow, fade or come and go. Incidents are counted in a cube of cells and steps of time; Gi* (Ord &amp; Getis 1995) compares each cell and step together with its neighbours, in the same step and the TIME_LAG steps before, with the mean of the whole cube. It is hot when z &gt; 0 and p, corrected over the whole cube, is at most .10; cold when z &lt; 0 likewise. The Mann–Kendall test tells whether a cell&apos;s z rises or falls. Steps that share incidents make its p too small, and the first TIME_LAG steps, whose neighbourhoods are smaller, make hot cells seem to rise: with TIME_LAG 1 one unchanging hot cell in five does, with TIME_LAG 0 no more than TREND_P allows. All cells of the study area take part, also those that never had an incident.

Steps are calendar months (STEP_DAYS 0) or STEP_DAYS whole days, counted back from the day of the last incident; at least 10 are needed. What does not fill a step at the start is left out. The last month is that of the last incident, also when it is not over, and a warning tells when it seems to break off. The first month is kept when the days before the first incident may be quiet by chance.

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon.

Patterns, the first that holds, hot before cold: historical (in HOT_SHARE of the steps, but not in the last); new (in the last step only); intensifying, diminishing or persistent (in HOT_SHARE of the steps; by the trend, up to TREND_P); consecutive (one run of two or more steps at the end only); oscillating (in the last step, and the contrary in one before); sporadic (in the last step, on and off before); else none. After Esri&apos;s Emerging Hot Spot Analysis.

Fields: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS returns the number of cells of each pattern; FIRST_STEP and LAST_STEP the days on which the first and the last step begin.</source>
        <translation>Показывает, где горячие точки появляются, растут, угасают или то есть, то нет. Происшествия считаются в кубе из ячеек и шагов времени; Gi* (Ord &amp; Getis 1995) сравнивает каждую ячейку и шаг вместе с соседями, в том же шаге и в TIME_LAG шагах до него, со средним по всему кубу. Горячо — если z &gt; 0 и p с поправкой на весь куб не больше .10; холодно — так же при z &lt; 0. Критерий Манна — Кендалла говорит, растёт или падает z ячейки. Шаги с общими происшествиями занижают его p, а из-за первых TIME_LAG шагов, окрестности которых меньше, горячие ячейки кажутся растущими: при TIME_LAG 1 — каждая пятая неизменная горячая ячейка, при TIME_LAG 0 — не больше, чем допускает TREND_P. Участвуют все ячейки территории, в том числе те, где происшествий не было никогда.

Шаги — календарные месяцы (STEP_DAYS 0) или STEP_DAYS целых дней, отсчитанных назад от дня последнего происшествия; нужно не меньше 10. Что не заполняет шаг в начале, не учитывается. Последний месяц — месяц последнего происшествия, даже если он не кончился; если он, похоже, обрывается, об этом предупреждается. Первый месяц сохраняется, если дни до первого происшествия могли быть пусты случайно.

Расстояния — в метрах. DISTANCE_BAND 0 берёт восемь ячеек вокруг квадрата и шесть вокруг шестиугольника.

Виды — первый подходящий, горячие раньше холодных: историческая (в HOT_SHARE шагов, но не в последнем); новая (только в последнем шаге); усиливающаяся, ослабевающая или постоянная (в HOT_SHARE шагов; по тренду, до TREND_P); последовательная (один ряд из двух и более шагов, только в конце); колеблющаяся (в последнем шаге, а в одном из прежних — наоборот); спорадическая (в последнем шаге, раньше с перерывами); иначе вида нет. По анализу возникающих горячих точек Esri.

Поля: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS возвращает число ячеек каждого вида; FIRST_STEP и LAST_STEP — дни, с которых начинаются первый и последний шаг.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Length of a step in days (0 = calendar months)</source>
        <translation>Длина шага в днях (0 = календарные месяцы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Distance band in metres (0 = adjoining cells)</source>
        <translation>Радиус окрестности в метрах (0 = смежные ячейки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Steps before that belong to the neighbourhood</source>
        <translation>Предыдущие шаги, входящие в окрестность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Share of the steps that makes a lasting hot spot (0–1)</source>
        <translation>Доля шагов, с которой горячая точка длительная (0–1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>p up to which a trend counts (0–1)</source>
        <translation>p, до которого тренд признаётся (0–1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Cells of each pattern (JSON)</source>
        <translation>Ячейки каждого вида (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Steps of time</source>
        <translation>Шаги времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>First day of the first step</source>
        <translation>Первый день первого шага</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>First day of the last step</source>
        <translation>Первый день последнего шага</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>HOT_SHARE is a share above 0 and up to 1: write 0.9 for 90 % of the steps.</source>
        <translation>HOT_SHARE — доля больше 0 и до 1: напишите 0.9 для 90 % шагов.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>TREND_P is a probability from 0 to 1, such as 0.1.</source>
        <translation>TREND_P — вероятность от 0 до 1, например 0.1.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Computing Gi* in space and time</source>
        <translation>Вычисление Gi* в пространстве и времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>All cells hold the same number in every step, so there is nothing hot or cold to find.</source>
        <translation>Во всех ячейках на каждом шаге одно и то же число, поэтому ни горячего, ни холодного нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Give BOUNDARY for the study area, or smaller cells, or more incidents.</source>
        <translation>Задайте территорию в BOUNDARY, уменьшите ячейки или возьмите больше происшествий.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>%n step(s) of time; the first begins on {first}, the last on {last}.</source>
        <translation>
            <numerusform>%n шаг времени; первый начинается {first}, последний — {last}.</numerusform>
            <numerusform>%n шага времени; первый начинается {first}, последний — {last}.</numerusform>
            <numerusform>%n шагов времени; первый начинается {first}, последний — {last}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>With TIME_LAG {lag} many cells seem to rise or fall though nothing changes: to judge trends, choose TIME_LAG 0.</source>
        <translation>При TIME_LAG {lag} многие ячейки кажутся растущими или падающими, хотя ничего не меняется: чтобы судить о трендах, выберите TIME_LAG 0.</translation>
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
        <source>The recipe was made with Crime Map {version}.</source>
        <translation>Рецепт сделан в Crime Map {version}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Update the plugin, then run it.</source>
        <translation>Обновите модуль и запустите рецепт.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe has keys that mean nothing: {keys}.</source>
        <translation>В рецепте есть неизвестные ключи: {keys}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct or remove them.</source>
        <translation>Исправьте или удалите их.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The file is no recipe.</source>
        <translation>Этот файл — не рецепт.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Choose a file that “Save as recipe” made.</source>
        <translation>Выберите файл, сделанный командой «Сохранить как рецепт».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” cannot be part of a batch.</source>
        <translation>«{method}» не может входить в пакет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Repeat it as a single run, or use one of: {methods}.</source>
        <translation>Повторите как отдельный запуск или используйте один из: {methods}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” has no parameter “{parameter}”.</source>
        <translation>У «{method}» нет параметра «{parameter}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use one of: {parameters}.</source>
        <translation>Есть: {parameters}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” cannot take {parameter} in a batch.</source>
        <translation>В пакете «{method}» не принимает {parameter}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Remove it, or repeat it as a single run.</source>
        <translation>Уберите его или повторите как отдельный запуск.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe&apos;s “{key}” cannot be used.</source>
        <translation>Значение «{key}» в рецепте непригодно.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct it in the file.</source>
        <translation>Исправьте его в файле.</translation>
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
        <source>Facts of offenders are internal: nothing for the public is made of them.</source>
        <translation>Сведения о правонарушителях — внутренние: для публикации по ним ничего не готовится.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Take them out of the filter, or make it for internal use.</source>
        <translation>Уберите их из фильтра или выберите внутреннее назначение.</translation>
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
        <source>Dask is not part of this QGIS installation.</source>
        <translation>Dask не входит в эту установку QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Install it for QGIS&apos;s Python (OSGeo4W Shell: python -m pip install distributed; Debian: apt install python3-distributed) and restart QGIS, or leave the scheduler empty.</source>
        <translation>Установите его для Python, с которым работает QGIS (OSGeo4W Shell: python -m pip install distributed; Debian: apt install python3-distributed), и перезапустите QGIS или оставьте планировщик пустым.</translation>
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
        <source>Its incidents were copied to “{path}”: use that file.</source>
        <translation>Происшествия из него скопированы в «{path}»: работайте с этим файлом.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store holds parts that Crime Map did not make.</source>
        <translation>В хранилище есть части, созданные не Crime Map.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The incidents fill %n whole step(s) of time.</source>
        <translation>
            <numerusform>Происшествия заполняют %n целый шаг времени.</numerusform>
            <numerusform>Происшествия заполняют %n целых шага времени.</numerusform>
            <numerusform>Происшествия заполняют %n целых шагов времени.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>At least {least} are needed: take a longer period, or steps of {days} days or less.</source>
        <translation>Нужно не меньше {least}: возьмите период длиннее или шаг не больше {days} дн.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>At least {least} are needed: take a period of as many days or more.</source>
        <translation>Нужно не меньше {least}: возьмите период не короче стольких же дней.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>Feature {number}</source>
        <translation>Объект {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>%n feature(s) without a shape were left out.</source>
        <translation>
            <numerusform>%n объект без геометрии не учтён.</numerusform>
            <numerusform>%n объекта без геометрии не учтены.</numerusform>
            <numerusform>%n объектов без геометрии не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>FEATURES holds no feature with a shape: choose another layer.</source>
        <translation>В FEATURES нет объектов с геометрией: выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
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
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
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
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
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

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks for what is new since the last complete fetch, with a day of overlap, compares the portal’s counts by month and by code with those of the store, and fetches only the months that differ again; its receipt says what could not be compared. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</source>
        <translation>Загружает происшествия с портала в хранилище (один GeoPackage) и возвращает отчёт: сколько насчитал портал, сколько пришло, сколько было дубликатов, без места, исчезло и удалено.

PORTAL — идентификатор поставляемого профиля или путь к файлу профиля. Пустые списки загружают всё. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01, местное время, как на часах. Хранилище создаётся, если его нет, и никогда не перезаписывается; повторная загрузка обновляет строки и никогда не удваивает их. INCREMENTAL запрашивает новое после последней полной загрузки, с перекрытием в сутки, сверяет числа портала по месяцам и кодам с хранилищем и заново загружает только месяцы, которые расходятся; в отчёте сказано, что сверить не удалось. Прерванная загрузка сохраняется, сообщает COMPLETE = false, и следующая её продолжает.</translation>
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
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Areas (codes of 4 or 6 digits)</source>
        <translation>Территории (коды из 4 или 6 цифр)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: the shared store was brought up to date %n minute(s) ago, so the portal is not asked again.</source>
        <translation>
            <numerusform>{layer}: общее хранилище обновлено %n минуту назад, поэтому портал повторно не запрашивается.</numerusform>
            <numerusform>{layer}: общее хранилище обновлено %n минуты назад, поэтому портал повторно не запрашивается.</numerusform>
            <numerusform>{layer}: общее хранилище обновлено %n минут назад, поэтому портал повторно не запрашивается.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: there is no complete fetch to build on, so all of it is fetched.</source>
        <translation>{layer}: полной загрузки, от которой можно продолжать, нет, поэтому загружается всё.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: other than stored, and fetched again: {months}.</source>
        <translation>{layer}: отличались от хранилища и загружены заново: {months}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: the numbers are those of the portal. Corrections of older incidents that change no number, such as a moved place, it does not tell: fetch everything now and then.</source>
        <translation>{layer}: числа совпадают с порталом. Исправления старых происшествий, не меняющие чисел, например перенос места, так не видны: время от времени загружайте всё.</translation>
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
        <source>“{name}” describes a layer and no portal: use “Import incidents” with this profile.</source>
        <translation>«{name}» описывает слой, а не портал: возьмите «Импортировать происшествия» с этим профилем.</translation>
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
        <source>The store knows nothing of “{fact}”: import a source whose profile maps it under “flags”.</source>
        <translation>В хранилище нет сведений «{fact}»: импортируйте источник, в профиле которого они сопоставлены в «flags».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Filter incidents</source>
        <translation>Отфильтровать происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district; ARTICLES 328,342 are articles of the Criminal Code with their sub-articles; FLAGS under_age,in_group are facts of the offender that must all be known to be so, for internal use only. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</source>
        <translation>Записывает происшествия хранилища, подходящие под фильтр, точками в EPSG:4326; сеть не используется.

Пустая часть не фильтрует. Период полуоткрытый: июль — это с 2026-07-01 по 2026-08-01; время местное, как на часах. HOURS 18-23 включает оба конца, 22-5 переходит через полночь; WEEKDAYS 1-5 — с понедельника по пятницу; PLACES 001,014 — коды видов мест; в AREA_CODE четыре цифры для региона, шесть для района; ARTICLES 328,342 — статьи УК вместе с подстатьями; FLAGS under_age,in_group — сведения о правонарушителе, каждое из которых должно быть известно как верное, только для внутреннего назначения. Происшествия без даты или, если задан HOURS, без известного времени не учитываются и подсчитываются. О том, что не загружено полностью, сообщает предупреждение.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Hours (18-23, 22-5)</source>
        <translation>Часы (18-23, 22-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Weekdays (1 = Monday; 1-5)</source>
        <translation>Дни недели (1 = понедельник; 1-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Types of place (codes: 001,014)</source>
        <translation>Типы места (коды: 001,014)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Articles of the Code (328,342; sub-articles included)</source>
        <translation>Статьи УК (328,342; вместе с подстатьями)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Facts of the offender (under_age,in_group; internal)</source>
        <translation>Сведения о правонарушителе (under_age,in_group; внутренние)</translation>
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
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Hotspots of areas (Getis–Ord Gi*)</source>
        <translation>Горячие участки (Getis–Ord Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Finds areas that together with their neighbours hold higher (hot) or lower (cold) numbers than chance would put there: Gi* of a count or a rate per polygon (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

NEIGHBOURS: areas that touch, a common corner or a gap of up to 10 cm included (default); areas whose centroids are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour; or the K nearest centroids. Every area belongs to its own neighbourhood; one without neighbours is judged by its own number alone, and by permutation it has p = 1. Areas without a number or a polygon are left out and stay empty.

p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. GENERAL_G says whether high numbers lie together in the whole layer (for numbers from 0 up).

Fields: those of the input, then z, p, p_adjusted, class.</source>
        <translation>Находит участки, на которых вместе с соседями числа выше (горячие) или ниже (холодные), чем дал бы случай: Gi* числа или показателя для каждого полигона (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

NEIGHBOURS: участки, которые соприкасаются, в том числе углом или через щель до 10 см (по умолчанию); участки, чьи центроиды не дальше DISTANCE_BAND метров, где 0 — наименьшее расстояние, при котором сосед есть у каждого; или K ближайших центроидов. Каждый участок входит в свою окрестность; участок без соседей оценивается по одному своему числу, а при перестановках у него p = 1. Участки без числа или полигона не учитываются и остаются пустыми.

p двустороннее: по нормальному распределению или по перестановкам (0 перестановок = точный закон, где он применим); p_adjusted ограничивает долю ложных открытий (Benjamini &amp; Hochberg 1995, по умолчанию; Benjamini &amp; Yekutieli 2001). class равен ±3, ±2, ±1 при p_adjusted до .01, .05, .10, иначе 0. GENERAL_G говорит, лежат ли высокие числа вместе во всём слое (для чисел от 0).

Поля: из входного слоя, затем z, p, p_adjusted, class.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Areas (polygons)</source>
        <translation>Участки (полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Field with the numbers</source>
        <translation>Поле с числами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Hot areas</source>
        <translation>Горячие участки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Cold areas</source>
        <translation>Холодные участки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>General G</source>
        <translation>Общая G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>z of general G</source>
        <translation>z общей G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>p of general G</source>
        <translation>p общей G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Computing Gi*</source>
        <translation>Вычисление Gi*</translation>
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
        <source>The cell belongs to its own neighbourhood (Gi*)</source>
        <translation>Ячейка входит в свою окрестность (Gi*)</translation>
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
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>All cells hold the same number, so there is nothing hot or cold to find.</source>
        <translation>Во всех ячейках одинаковое число, поэтому ни горячих, ни холодных нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/heat_raster.py"/>
        <source>HOTSPOTS: the raster is turned; straighten it first with “Warp (reproject)”.</source>
        <translation>HOTSPOTS: растр повёрнут; сначала выпрямите его инструментом «Деформация (перепроецирование)».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/heat_raster.py"/>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS: the raster cannot be read; save it as a GeoTIFF first.</source>
        <translation>HOTSPOTS: растр не читается; сначала сохраните его в GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Score of hotspots</source>
        <translation>Оценка горячих точек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Scores hotspots by the incidents that came after them. HIT_RATE is n/N: the share of INPUT inside the hotspots. PAI is (n/N)/(a/A), a being the hotspots&apos; area and A that of the study area (Chainey, Tompson &amp; Uhlig 2008): 1 is chance. PEI is n/n*, n* being the most incidents that whole cells of the same area could hold (Hunt 2016). NAIVE_PAI is the PAI of the cells with most TRAINING incidents over the same area: a method that does not pass it is not worth its effort.

A raster&apos;s pixels are taken from the highest value down until COVERAGE percent of the study area is filled, a pixel belonging to it by its centre. Polygons with RANK_FIELD likewise: the highest first, in a field called rank the lowest; parts outside the study area are cut off. Polygons without RANK_FIELD are the hotspots as they are, and COVERAGE is not used. Only whole pieces are taken, at least one; where equal ones meet at the cut, the incidents are what a random choice among them would hold on average.

The study area is BOUNDARY, else the convex hull of INPUT and TRAINING with a margin of half a cell. CELL_SIZE is in metres; 0 takes a raster&apos;s own pixels, else a fiftieth of the shorter side of the study area, rounded up to 100 m. CURVE holds the scores at 0 to 100 percent of the area; where the hotspots end, the rest is taken as if at random. OUTPUT holds the pieces that were scored: rank, value, and taken, the share of the equally hot that was.</source>
        <translation>Оценивает горячие точки по происшествиям, которые были после. HIT_RATE — это n/N: доля INPUT внутри горячих точек. PAI — это (n/N)/(a/A), где a — площадь горячих точек, A — площадь территории (Chainey, Tompson &amp; Uhlig 2008): 1 — случай. PEI — это n/n*, где n* — наибольшее число происшествий, какое могли бы вместить целые ячейки той же площади (Hunt 2016). NAIVE_PAI — PAI ячеек, где больше всего TRAINING, на той же площади: метод, который его не превосходит, не стоит труда.

Пиксели растра берутся от наибольшего значения вниз, пока не заполнят COVERAGE процентов территории; пиксель относится к ней по центру. Так же и полигоны с RANK_FIELD: сначала наибольшее, а в поле с именем rank — наименьшее; части вне территории отрезаются. Полигоны без RANK_FIELD — горячие точки как есть, и COVERAGE не используется. Берутся только целые части, не меньше одной; где на границе встречаются равные, считается среднее число происшествий при случайном выборе из них.

Территория — это BOUNDARY, иначе выпуклая оболочка INPUT и TRAINING с полем в полячейки. CELL_SIZE — в метрах; 0 берёт пиксели самого растра, иначе пятидесятую часть меньшей стороны территории, с округлением вверх до 100 м. CURVE содержит оценки от 0 до 100 процентов площади; где горячие точки кончаются, остальное берётся как бы наугад. OUTPUT содержит оценённые части: rank, value и taken — взятую долю среди равных.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Hotspots (polygons or a raster)</source>
        <translation>Горячие точки (полигоны или растр)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Rank field of polygons</source>
        <translation>Поле порядка полигонов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Share of the study area in percent</source>
        <translation>Доля территории в процентах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Scores over coverage</source>
        <translation>Оценки по доле площади</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Hotspots that were scored</source>
        <translation>Оценённые горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents (points)</source>
        <translation>Последующие происшествия (точки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Earlier incidents (points)</source>
        <translation>Прежние происшествия (точки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hit rate</source>
        <translation>Доля попаданий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive accuracy index</source>
        <translation>Индекс точности прогноза</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive efficiency index</source>
        <translation>Индекс эффективности прогноза</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive accuracy index of a count map</source>
        <translation>Индекс точности карты числа происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Share of the study area that was taken</source>
        <translation>Взятая доля территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents in the hotspots</source>
        <translation>Последующие происшествия в горячих точках</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The most that cells of the same area could hold</source>
        <translation>Наибольшее число в ячейках той же площади</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents in the study area</source>
        <translation>Последующие происшествия на территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Earlier incidents in the study area</source>
        <translation>Прежние происшествия на территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Cell size in metres</source>
        <translation>Размер ячейки в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>COVERAGE: write a share in percent, above 0 and at most 100.</source>
        <translation>COVERAGE: укажите долю в процентах, больше 0 и не больше 100.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS needs polygons or a raster: choose another layer.</source>
        <translation>Для HOTSPOTS нужны полигоны или растр: выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Ranking the hotspots</source>
        <translation>Упорядочение горячих точек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS lies outside the study area: choose a BOUNDARY that overlaps it, and check the CRS of both.</source>
        <translation>HOTSPOTS лежит вне территории анализа: выберите BOUNDARY, которая с ним перекрывается, и проверьте обе СК.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>%n earlier incident(s) without a place or outside the study area were left out.</source>
        <translation>
            <numerusform>%n прежнее происшествие без места или вне территории анализа не учтено.</numerusform>
            <numerusform>%n прежних происшествия без места или вне территории анализа не учтены.</numerusform>
            <numerusform>%n прежних происшествий без места или вне территории анализа не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>TRAINING holds no incident in the study area, so NAIVE_PAI is not known.</source>
        <translation>В TRAINING нет происшествий на территории анализа, поэтому NAIVE_PAI неизвестен.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Cell size chosen: {size} m</source>
        <translation>Выбран размер ячейки: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The hotspots cover {percent} % of the study area: choose RANK_FIELD (for Gi* its z), or a BOUNDARY that is larger than the hotspots.</source>
        <translation>Горячие точки занимают {percent} % территории: выберите RANK_FIELD (для Gi* — z) или BOUNDARY больше горячих точек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The hotspots cover only {percent} % of the study area; that much is scored.</source>
        <translation>Горячие точки занимают лишь {percent} % территории; столько и оценено.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Импортировать происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Writes the rows of any layer that QGIS opens into a store, in the incident schema, and returns a receipt: points, or a table whose coordinates stand in two columns.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. Where the profile’s refresh names a field, only rows with a later date or id are read again, and removals are not found. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted; when most dates cannot be read or most places make no sense, nothing is written.</source>
        <translation>Записывает строки любого слоя, который открывает QGIS, в хранилище по схеме происшествий и возвращает отчёт о загрузке; годятся точки или таблица с координатами в двух столбцах.

PROFILE — файл профиля (JSON), слой которого сопоставляет полям происшествия поля входного слоя, постоянные значения и названия категорий; если слоёв несколько, берётся тот, чей ключ совпадает с именем входного слоя, иначе первый. times задаёт смысл времени: wall-clock или local — как есть, utc — со сдвигом к местному времени по региону. Повторный импорт тех же строк обновляет их и никогда не удваивает; исчезнувшие строки удаляются. Если refresh профиля называет поле, повторно читаются лишь строки с более поздней датой или большим номером, а удаления не обнаруживаются. Календарные месяцы от первого до последнего происшествия считаются загруженными полностью. Строки без даты или места сохраняются и подсчитываются; если большинство дат не читается или большинство мест не имеет смысла, ничего не записывается.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Incidents (points, or a table with coordinates)</source>
        <translation>Происшествия (точки или таблица с координатами)</translation>
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
        <source>Choose another layer, remove its filter, or check that its server answers.</source>
        <translation>Выберите другой слой, снимите с него фильтр или проверьте, отвечает ли сервер.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The source broke off before any row came, so nothing was imported.</source>
        <translation>Источник оборвался до первой строки, ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import again when it answers; what is stored was not changed.</source>
        <translation>Повторите импорт, когда он ответит; сохранённое не изменено.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n date(s) could not be read, such as “{example}”.</source>
        <translation>
            <numerusform>Не прочитана %n дата, например «{example}».</numerusform>
            <numerusform>Не прочитаны %n даты, например «{example}».</numerusform>
            <numerusform>Не прочитано %n дат, например «{example}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n place(s) are outside Kazakhstan.</source>
        <translation>
            <numerusform>%n место вне Казахстана.</numerusform>
            <numerusform>%n места вне Казахстана.</numerusform>
            <numerusform>%n мест вне Казахстана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n text(s) hold signs that could not be read: the encoding may be another one.</source>
        <translation>
            <numerusform>В %n тексте есть знаки, которые не прочитались: возможно, кодировка другая.</numerusform>
            <numerusform>В %n текстах есть знаки, которые не прочитались: возможно, кодировка другая.</numerusform>
            <numerusform>В %n текстах есть знаки, которые не прочитались: возможно, кодировка другая.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input lacks fields that the profile names: {fields}.</source>
        <translation>Во входном слое нет полей, названных в профиле: {fields}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The source broke off after %n row(s). They are kept and nothing was removed; import again to get the rest.</source>
        <translation>
            <numerusform>Источник оборвался после %n строки. Прочитанное сохранено, ничего не удалено; чтобы получить остальное, повторите импорт.</numerusform>
            <numerusform>Источник оборвался после %n строк. Прочитанное сохранено, ничего не удалено; чтобы получить остальное, повторите импорт.</numerusform>
            <numerusform>Источник оборвался после %n строк. Прочитанное сохранено, ничего не удалено; чтобы получить остальное, повторите импорт.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Only rows with a later “{field}” were read. Rows that are gone are found by a whole import only.</source>
        <translation>Прочитаны только строки с более поздним «{field}». Исчезнувшие строки находит лишь полный импорт.</translation>
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
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” for the coordinates: correct the profile.</source>
        <translation>Во входном слое нет поля «{field}» для координат: исправьте профиль.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The coordinate system “{crs}” of the profile is not known: write one such as EPSG:4326.</source>
        <translation>Система координат «{crs}» из профиля неизвестна: укажите, например, EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT is a table without places: name the columns of its coordinates in the profile (coordinates).</source>
        <translation>INPUT — таблица без мест: назовите в профиле столбцы с координатами (coordinates).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT needs points, and this layer holds none: use “Centroids” or “Point on surface” first, or name the columns of its coordinates in the profile.</source>
        <translation>INPUT должен содержать точки, а в этом слое их нет: сначала возьмите «Центроиды» или «Точка на поверхности» либо назовите в профиле столбцы с координатами.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT has no coordinate system: set it for the layer (Layer, Set CRS), or name the columns of its coordinates in the profile.</source>
        <translation>У INPUT нет системы координат: задайте её для слоя (Слой › Система координат слоя) или назовите в профиле столбцы с координатами.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” to refresh by: correct the profile.</source>
        <translation>Во входном слое нет поля «{field}» для обновления: исправьте профиль.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The store already holds another source with the id “{id}”, “{title}”: give this profile an id of its own, or the same title if both are one source.</source>
        <translation>В хранилище уже есть другой источник с id «{id}» — «{title}»: дайте этому профилю свой id или то же название, если это один источник.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} dates in “{field}” cannot be read, such as “{example}”: correct the field or dates.format in the profile. Nothing was imported.</source>
        <translation>Не читаются {bad} из {total} дат в «{field}», например «{example}»: исправьте поле или dates.format в профиле. Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>x and y look swapped: {bad} of {total} places make sense only the other way round. Exchange the two columns in the profile, or set coordinates.swapped to true; for a layer of points use “Swap X and Y coordinates” first. Nothing was imported.</source>
        <translation>Похоже, x и y перепутаны: {bad} из {total} мест имеют смысл только наоборот. Поменяйте столбцы местами в профиле или укажите coordinates.swapped true; для слоя точек сначала возьмите «Поменять местами координаты X и Y». Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} places look like degrees, but {crs} counts in metres: correct the coordinate system in the profile or of the layer. Nothing was imported.</source>
        <translation>{bad} из {total} мест похожи на градусы, а {crs} — в метрах: исправьте систему координат в профиле или у слоя. Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} places cannot be in {crs}: they are in another coordinate system; name it in the profile (coordinates.crs) or for the layer. Nothing was imported.</source>
        <translation>{bad} из {total} мест не могут быть в {crs}: они в другой системе координат; укажите её в профиле (coordinates.crs) или у слоя. Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>The dates in “{field}” can be read day first or month first: say which in the profile (dates.format: day-first or month-first). Nothing was imported.</source>
        <translation>Даты в «{field}» можно прочитать и с дня, и с месяца: укажите порядок в профиле (dates.format: day-first или month-first). Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Neighbours: the adjoining cells</source>
        <translation>Соседи: смежные ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</source>
        <translation>Радиус окрестности ({band} м) меньше ячейки ({size} м): ни у одной ячейки в нём нет соседей.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</source>
        <translation>В окрестности ожидается в среднем {expected} происшествия; при значении меньше 1 результат ненадёжен: увеличьте ячейки или радиус.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 10 the normal distribution makes some cells hot by chance alone: use permutation with 0 permutations, the exact law.</source>
        <translation>В окрестности ожидается в среднем {expected} происшествия; при значении меньше 10 нормальное распределение делает часть ячеек горячими просто случайно: возьмите перестановки с числом 0, то есть точный закон.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 10 some cells are hot by chance alone: use larger cells, longer steps or a wider band.</source>
        <translation>В окрестности ожидается в среднем {expected} происшествия; при значении меньше 10 часть ячеек горячая просто случайно: увеличьте ячейки, шаги или радиус.</translation>
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
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Inference</source>
        <translation>Статистический вывод</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Normal distribution</source>
        <translation>Нормальное распределение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutation</source>
        <translation>Перестановки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutations (0 = exact)</source>
        <translation>Число перестановок (0 = точный закон)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutations</source>
        <translation>Число перестановок</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</source>
        <translation>{name}: нужны точки, а в этом слое их нет; для полигонов возьмите «Центроиды», для таблицы с координатами — «Создать слой точек из таблицы».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</source>
        <translation>{name}: нужны полигоны; выберите полигональный слой или возьмите «Выпуклая оболочка».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>The layer of {parameter} has no CRS; its coordinates are taken as metres.</source>
        <translation>У слоя {parameter} нет системы координат; его координаты считаются метрами.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>Only %n incident(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Только %n происшествие: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
            <numerusform>Только %n происшествия: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
            <numerusform>Только %n происшествий: этого хватит лишь для намёка, читайте результат осторожно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>There are no incidents to analyse.</source>
        <translation>Нет происшествий для анализа.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>Widen the period, the area or the filter, or fetch more.</source>
        <translation>Расширьте период, территорию или фильтр либо загрузите больше.</translation>
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

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.

STABILITY repeats the density with the raster shifted by half a pixel and the bandwidth 25 % wider and narrower; a second band, stays_hot, is the share of the repeats in which a pixel is among the densest 5 % of the study area.</source>
        <translation>Распределяет каждое происшествие по ядру и пишет число происшествий на квадратный километр в GeoTIFF: настоящую плотность, интеграл которой равен числу происшествий (Silverman 1986).

CELL_SIZE — пиксель в метрах, BANDWIDTH — радиус ядра в метрах (для гауссова — стандартное отклонение, обрезка на 4). CELL_SIZE 0 берёт пятидесятую часть меньшей стороны территории, с округлением вверх до 100 м; BANDWIDTH 0 — среднее расстояние до 15-го соседа, от двух пикселей до восьмой части меньшей стороны. Растр выходит за территорию на один радиус; с BOUNDARY пиксели вне её — NoData. EDGE_CORRECTION делит ядро каждого происшествия на его долю внутри BOUNDARY (Diggle 1985).

С POPULATION (точки или полигоны по внутренним точкам) канал — происшествия на 10 000 жителей: отношение двух плотностей, знаменатель не меньше 5 % средней плотности населения.

STABILITY повторяет плотность со сдвигом растра на полпикселя и с радиусом на 25 % больше и меньше; второй канал, stays_hot, — доля повторов, в которых пиксель среди самых плотных 5 % территории.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres (0 = chosen)</source>
        <translation>Размер пикселя в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
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
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Quartic</source>
        <translation>Квартическое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Gaussian</source>
        <translation>Гауссово</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Triangular</source>
        <translation>Треугольное</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Epanechnikov</source>
        <translation>Епанечникова</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
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
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Population (points or polygons)</source>
        <translation>Население (точки или полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Test how stable the densest places are</source>
        <translation>Проверить устойчивость самых плотных мест</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres</source>
        <translation>Размер пикселя в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
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
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
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
        <source>Repeating the density with varied settings</source>
        <translation>Повтор плотности с изменёнными параметрами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Bandwidth chosen: {size} m</source>
        <translation>Выбран радиус сглаживания: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Nobody lives in the study area by POPULATION: check the layer and its field.</source>
        <translation>По слою POPULATION на территории никто не живёт: проверьте слой и его поле.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Clusters and outliers (local Moran&apos;s I)</source>
        <translation>Кластеры и выбросы (локальный I Морана)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Finds places that are like their neighbours (HH high among high, LL low among low) and places that stand out from them (HL high among low, LH low among high): local Moran&apos;s I with row-standardised weights (Anselin 1995) of incidents counted on a grid, or of FIELD of a polygon layer. MORAN_I is Moran&apos;s I of all places together, with the value expected by chance, z and the two-sided p if the values were dealt out at random (Cliff &amp; Ord 1981).

Points take CELL_SIZE, GRID, BOUNDARY and WEIGHT; polygons take FIELD. NEIGHBOURS: those that touch (on a grid the eight around a square and the six around a hexagon); those whose centres are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour (on a grid one cell: the four or six at its sides); or the K nearest.

z and p are conditional: a place keeps its own number and the others are dealt out. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). quadrant is none where p_adjusted is above .10. A place without neighbours has no i.

Fields: those of the polygons, or cell, count, weight; then i, z, p, p_adjusted, quadrant.</source>
        <translation>Находит места, похожие на своих соседей (HH высокое среди высоких, LL низкое среди низких), и места, которые от них отличаются (HL высокое среди низких, LH низкое среди высоких): локальный I Морана с весами, нормированными по строкам (Anselin 1995), для происшествий в ячейках сетки или для FIELD полигонального слоя. MORAN_I — I Морана для всех мест вместе, со значением, ожидаемым при случайности, z и двусторонним p при случайной раздаче значений (Cliff &amp; Ord 1981).

Для точек: CELL_SIZE, GRID, BOUNDARY и WEIGHT; для полигонов: FIELD. NEIGHBOURS: те, что соприкасаются (на сетке восемь вокруг квадрата и шесть вокруг шестиугольника); те, чьи центры не дальше DISTANCE_BAND метров, где 0 — наименьшее расстояние, при котором сосед есть у каждого участка (на сетке одна ячейка: четыре или шесть по сторонам); или K ближайших.

z и p условные: место сохраняет своё число, остальные раздаются случайно. p двустороннее: по нормальному распределению или по перестановкам (0 перестановок = точный закон, где он применим); p_adjusted ограничивает долю ложных открытий (Benjamini &amp; Hochberg 1995, по умолчанию; Benjamini &amp; Yekutieli 2001). При p_adjusted больше .10 quadrant равен none. У места без соседей нет i.

Поля: полигонов или cell, count, weight; затем i, z, p, p_adjusted, quadrant.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Incidents (points) or areas (polygons)</source>
        <translation>Происшествия (точки) или участки (полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Field with the numbers (polygons)</source>
        <translation>Поле с числами (полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Moran&apos;s I</source>
        <translation>I Морана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Moran&apos;s I expected by chance</source>
        <translation>I Морана, ожидаемый при случайности</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>z of Moran&apos;s I</source>
        <translation>z для I Морана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>p of Moran&apos;s I</source>
        <translation>p для I Морана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Distance band chosen: {band} m, one cell</source>
        <translation>Выбран радиус окрестности: {band} м, одна ячейка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>No cell has a neighbour.</source>
        <translation>Ни у одной ячейки нет соседей.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Use a wider DISTANCE_BAND, or smaller cells.</source>
        <translation>Увеличьте DISTANCE_BAND или уменьшите ячейки.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>%n cell(s) have no neighbour.</source>
        <translation>
            <numerusform>У %n ячейки нет соседей.</numerusform>
            <numerusform>У %n ячеек нет соседей.</numerusform>
            <numerusform>У %n ячеек нет соседей.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Computing Moran&apos;s I</source>
        <translation>Вычисление I Морана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>{parameter} is not used with a layer of this kind.</source>
        <translation>{parameter} для слоя этого вида не используется.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>No Python program was found beside QGIS, so the work runs inside QGIS.</source>
        <translation>Рядом с QGIS не найдена программа Python, поэтому работа идёт внутри QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>No processes could be started, so the work runs inside QGIS: {reason}</source>
        <translation>Процессы не запустились, поэтому работа идёт внутри QGIS: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>The work runs inside QGIS, one job after the other.</source>
        <translation>Работа идёт внутри QGIS, задание за заданием.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>The work runs in %n process(es) on this machine.</source>
        <translation>
            <numerusform>Работа идёт в %n процессе на этом компьютере.</numerusform>
            <numerusform>Работа идёт в %n процессах на этом компьютере.</numerusform>
            <numerusform>Работа идёт в %n процессах на этом компьютере.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Location quality</source>
        <translation>Качество привязки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Data quality</source>
        <translation>Качество данных</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Says how well incidents are placed, before a hotspot map is made of them. Each incident is the first of: zero (no place, or coordinates of 0, 0), outside (of BOUNDARY), settlement (neither a house nor a street is known), stacked, street, house.

A coordinate is a stack when it holds at least 10 incidents and more than 5 times the mean of all other coordinates, and no single address makes up half of them; so a market with many thefts is no stack, a default coordinate is. Coordinates that agree to a centimetre are one place. The words are those of incident layers (fields precision, or street and house); a layer without them is judged by its coordinates only.

GEOCODING_RATE (0–1) is the share placed to a house or a street. Under 0.85 maps of crime begin to mislead (Ratcliffe 2004). Give INPUT or a STORE.

Fields: count, share (of all incidents), kind, rank. Rows without a rank have no place: all incidents of a kind. Rows with a rank are the TOP coordinates that most incidents share, with the kind that most of them are.</source>
        <translation>Говорит, насколько точно указаны места происшествий, прежде чем строить карту горячих точек. Каждое происшествие — первое из: zero (нет места или координаты 0, 0), outside (вне BOUNDARY), settlement (неизвестны ни дом, ни улица), stacked (много в одной точке), street (улица), house (дом).

Координата — скопление, если на ней не меньше 10 происшествий и больше пятикратного среднего всех остальных координат, и ни один адрес не даёт половины из них; поэтому рынок с множеством краж — не скопление, а координата по умолчанию — скопление. Координаты, совпадающие до сантиметра, — одно место. Слова — как в слоях происшествий (поля precision или street и house); слой без них оценивается только по координатам.

GEOCODING_RATE (0–1) — доля привязанных к дому или улице. При значении меньше 0.85 карты преступности начинают вводить в заблуждение (Ratcliffe 2004). Укажите INPUT или STORE.

Поля: count, share (от всех происшествий), kind, rank. У строк без rank нет места: это все происшествия этого вида. Строки с rank — TOP координат, общих для наибольшего числа происшествий, с видом, к которому относится большинство из них.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>How many of the fullest coordinates to list</source>
        <translation>Сколько самых полных координат перечислить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Share placed to a house or a street</source>
        <translation>Доля привязанных к дому или улице</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a house</source>
        <translation>Происшествия с точностью до дома</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a street</source>
        <translation>Происшествия с точностью до улицы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a settlement at best</source>
        <translation>Происшествия в лучшем случае до населённого пункта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents on a stack</source>
        <translation>Происшествия в скоплениях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents without a place or at 0, 0</source>
        <translation>Происшествия без места или в точке 0, 0</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents without a house number</source>
        <translation>Происшествия без номера дома</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Different coordinates</source>
        <translation>Разные координаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Nothing says how exact the places are (fields precision, or street and house): only the coordinates are judged, and GEOCODING_RATE is at most this.</source>
        <translation>Ничто не говорит о точности мест (поля precision или street и house): оценены только координаты, и GEOCODING_RATE — не больше этого.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Only {rate} % of the incidents are placed to a house or a street: under {least} % maps begin to mislead (Ratcliffe 2004).</source>
        <translation>Лишь {rate} % происшествий привязаны к дому или улице: при значении меньше {least} % карты начинают вводить в заблуждение (Ratcliffe 2004).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) lie on stacks: coordinates with far more incidents than others and no address that explains it.</source>
        <translation>
            <numerusform>%n происшествие лежит в скоплениях: на этих координатах происшествий намного больше, чем на других, и адресом это не объясняется.</numerusform>
            <numerusform>%n происшествия лежат в скоплениях: на этих координатах происшествий намного больше, чем на других, и адресом это не объясняется.</numerusform>
            <numerusform>%n происшествий лежат в скоплениях: на этих координатах происшествий намного больше, чем на других, и адресом это не объясняется.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) have no place, or lie at 0, 0.</source>
        <translation>
            <numerusform>%n происшествие без места или в точке 0, 0.</numerusform>
            <numerusform>%n происшествия без места или в точке 0, 0.</numerusform>
            <numerusform>%n происшествий без места или в точке 0, 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) lie outside the study area.</source>
        <translation>
            <numerusform>%n происшествие лежит вне территории анализа.</numerusform>
            <numerusform>%n происшествия лежат вне территории анализа.</numerusform>
            <numerusform>%n происшествий лежат вне территории анализа.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Match incidents</source>
        <translation>Сопоставить происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Finds incidents that two registers of a store both hold, such as an accident that the police and the road agency report, and keeps them in the store as proposed pairs. No incident is deleted or changed.

A pair: different sources or layers of a source, the same category, at most DISTANCE metres (0 = 100) and HOURS hours apart; in the category “other”, articles must not differ. Score: (1 − metres/DISTANCE) · (1 − hours/HOURS), from 0 to 1. Where one of the two has no time of day, both must be of one calendar day; the hours then count as 0 and stay empty. Metres are those on the ellipsoid. Each incident gets at most one partner in each other register: the pair with the highest score first.

A proposed pair counts as two incidents. Confirm or split pairs in the panel (Data, “Counted twice …”): a confirmed pair is counted once in all maps and figures, by the row that is placed more precisely. Matching again keeps what was confirmed and split, and replaces what was proposed.

Fields: id_a, id_b, metres, hours, score, state (proposed, confirmed, split). Lines in EPSG:4326 between the two places. Compare Christen (2012), Data Matching.</source>
        <translation>Находит происшествия, которые есть сразу в двух источниках учёта хранилища, например ДТП, о котором сообщают и полиция, и дорожная служба, и сохраняет их в хранилище как предложенные пары. Ни одно происшествие не удаляется и не меняется.

Пара: разные источники или слои источника, одна категория, не дальше DISTANCE метров (0 = 100) и HOURS часов; в категории «прочие» статьи не должны различаться. Оценка: (1 − метры/DISTANCE) · (1 − часы/HOURS), от 0 до 1. Если у одного из двух нет времени суток, оба должны быть в один календарный день; часы тогда считаются за 0 и остаются пустыми. Метры — на эллипсоиде. У каждого происшествия не больше одной пары в каждом другом источнике учёта: сначала пара с наибольшей оценкой.

Предложенная пара считается двумя происшествиями. Подтвердить или разделить пары можно на панели (Данные, «Учтены дважды …»): подтверждённая пара учитывается один раз на всех картах и во всех числах, по строке с более точным местом. Повторное сопоставление сохраняет подтверждённое и разделённое и заменяет предложенное.

Поля: id_a, id_b, metres, hours, score, state (proposed — предложена, confirmed — подтверждена, split — разделена). Линии в EPSG:4326 между двумя местами. Ср. Christen (2012), Data Matching.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Most metres apart</source>
        <translation>Не дальше, метров</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Most hours apart</source>
        <translation>Не дальше, часов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Proposed pairs</source>
        <translation>Предложенные пары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Confirmed pairs</source>
        <translation>Подтверждённые пары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Split pairs</source>
        <translation>Разделённые пары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Incidents not counted, since another one stands for them</source>
        <translation>Происшествия, не учтённые, так как вместо них учтено другое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>DISTANCE: 100 metres</source>
        <translation>DISTANCE: 100 метров</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Looking for pairs</source>
        <translation>Поиск пар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>No pair is proposed: no two registers hold incidents near each other.</source>
        <translation>Пар не предложено: нет близких друг к другу происшествий из двух источников учёта.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>The store holds one register only: fetch or import a second one to match it with.</source>
        <translation>В хранилище только один источник учёта: загрузите или импортируйте второй, чтобы сопоставить.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>%n incident(s) without a place or a date were left out.</source>
        <translation>
            <numerusform>%n происшествие без места или даты не учтено.</numerusform>
            <numerusform>%n происшествия без места или даты не учтены.</numerusform>
            <numerusform>%n происшествий без места или даты не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Near repeats</source>
        <translation>Близкие повторы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Counts pairs of incidents that are close in space and in time and asks whether there are more of them than chance would bring together (Knox 1964; Johnson et al. 2007): after a burglary, are the houses around it at risk, how far and for how long?

DISTANCES are the bounds of the bands in metres, DAYS in days. TIME_UNIT 0 takes the difference of calendar dates, 1 the elapsed time in units of 24 hours. METRIC 0 is Manhattan distance (along streets at right angles), 1 is Euclidean. INTERVALS 0: a band owns its lower bound, [a, b), and a pair at the last bound is left out; 1: it owns its upper bound, (a, b], and the first band both.

Fields of OUTPUT: distance_from, distance_to, days_from, days_to, observed (pairs), expected (pairs in the band of distance × pairs in the band of time / all pairs), ratio, p (share of permutations of the dates with at least as many pairs, upper tail), and the bands in words. No correction is made for testing many bands. With more than 200 million pairs within the last distance, p comes from the exact mean and variance over all permutations (Barton &amp; David 1966).

LINKS: a line from the earlier to the later incident of each pair in the table; from_id and to_id are the field “id” of the incidents, else the feature id.

POINTS: the role of each incident. Near is within the first band of days and as far as bands, from the first outward, have p up to .05 (if none has, the first band beyond the same place). repeat: follows another at the same place (the first band if it ends by 1 m, else the same coordinates); near_repeat: follows another that is near; originator: others follow it, and it follows none; none: all others. Of several, the first in this list. Of incidents at the same moment the one that stands first in the layer is the earlier.

WATCH: the area within that distance of the incidents of the last NEXT_DAYS days, for the next NEXT_DAYS days; valid_until is the midnight at which it expires.</source>
        <translation>Считает пары происшествий, близких в пространстве и времени, и выясняет, больше ли их, чем свёл бы случай (Knox 1964; Johnson et al. 2007): после квартирной кражи грозит ли опасность домам вокруг, как далеко и как долго?

DISTANCES — границы интервалов в метрах, DAYS — в днях. TIME_UNIT 0 берёт разность календарных дат, 1 — прошедшее время в единицах по 24 часа. METRIC 0 — манхэттенское расстояние (по улицам под прямым углом), 1 — евклидово. INTERVALS 0: интервалу принадлежит нижняя граница, [a, b), и пара на последней границе не учитывается; 1: принадлежит верхняя, (a, b], а первому интервалу обе.

Поля OUTPUT: distance_from, distance_to, days_from, days_to, observed (пары), expected (пары в интервале расстояния × пары в интервале времени / все пары), ratio, p (доля перестановок дат, в которых пар не меньше, верхний хвост) и интервалы словами. Поправка на проверку многих интервалов не делается. Если в пределах последнего расстояния больше 200 миллионов пар, p получается из точных среднего и дисперсии по всем перестановкам (Barton &amp; David 1966).

LINKS: линия от более раннего к более позднему происшествию каждой пары таблицы; from_id и to_id — поле «id» происшествий, иначе id объекта.

POINTS: роль каждого происшествия. Близко — в первом интервале дней и до тех интервалов расстояния, у которых, начиная с первого, p до .05 (если таких нет — первый интервал дальше того же места). repeat: следует за другим в том же месте (первый интервал, если он кончается на 1 м, иначе те же координаты); near_repeat: следует за другим, которое близко; originator: за ним следуют другие, само оно не следует ни за чем; none: все прочие. Из нескольких — первая в этом списке. Из происшествий в один момент раньше то, что стоит в слое первым.

WATCH: область в пределах этого расстояния от происшествий последних NEXT_DAYS дней, на следующие NEXT_DAYS дней; valid_until — полночь, когда она теряет силу.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bounds of distance in metres</source>
        <translation>Границы расстояния в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bounds of time in days</source>
        <translation>Границы времени в днях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days are</source>
        <translation>Дни считаются как</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Differences of calendar dates</source>
        <translation>Разность календарных дат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Elapsed, 24 hours each</source>
        <translation>Прошедшее время, по 24 часа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Manhattan</source>
        <translation>Манхэттенское</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Euclidean</source>
        <translation>Евклидово</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bands</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>(a, b], the first one [a, b]</source>
        <translation>(a, b], первый [a, b]</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days to watch (for the area to watch)</source>
        <translation>Сколько дней следить (для зоны внимания)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Links of near repeats</source>
        <translation>Связи близких повторов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Incidents with their role</source>
        <translation>Происшествия с их ролью</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Area to watch</source>
        <translation>Зона внимания</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Pairs in the table</source>
        <translation>Пары в таблице</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Ratio of the surest band</source>
        <translation>Отношение в самом надёжном интервале</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>p of the surest band</source>
        <translation>p самого надёжного интервала</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Reach of near repeats in metres</source>
        <translation>Дальность близких повторов в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Distance of the surest band</source>
        <translation>Расстояние самого надёжного интервала</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days of the surest band</source>
        <translation>Дни самого надёжного интервала</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>WATCH needs NEXT_DAYS: write for how many days the area is to be watched, such as 7.</source>
        <translation>Для WATCH нужен NEXT_DAYS: укажите, сколько дней следить за областью, например 7.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{parameter}: write two or more numbers from 0 up, each greater than the one before, such as {example}.</source>
        <translation>{parameter}: напишите два числа или больше, от 0 и по возрастанию, например {example}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Linking incidents</source>
        <translation>Связывание происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Counting pairs</source>
        <translation>Подсчёт пар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Near repeats reach {metres} m</source>
        <translation>Близкие повторы достигают {metres} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>No band of distance holds more pairs than chance would in the first band of days: {metres} m stands in for the reach of near repeats.</source>
        <translation>В первом интервале дней ни на одном расстоянии пар не больше, чем дал бы случай: вместо дальности близких повторов взято {metres} м.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>The reach is that of the first {tested} days; the area is to be watched for {days}.</source>
        <translation>Дальность получена для первых {tested} дней; следить предстоит {days}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} m Manhattan</source>
        <translation>{interval} м, манхэттенское</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} m Euclidean</source>
        <translation>{interval} м, евклидово</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} calendar days</source>
        <translation>{interval} календарных дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} days of 24 hours</source>
        <translation>{interval} дней по 24 часа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat_output.py"/>
        <source>LINKS would hold more than {most} lines: choose shorter DISTANCES or DAYS, or leave LINKS out.</source>
        <translation>В LINKS было бы больше {most} линий: сократите DISTANCES или DAYS либо не создавайте LINKS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/number_text.py"/>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Facts of offenders</source>
        <translation>Сведения о правонарушителях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Trends</source>
        <translation>Тенденции</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Counts, for each category, month or district of a store&apos;s incidents, how many say yes to each fact of the offender that an authorised source gave: committed before, under age, without work, intoxicated, in a group. For internal use only: nothing for the public is made of it.

STORE and the filter are those of “Filter incidents”. BY: 0 category, 1 month, 2 district.

Fields: name, count (all incidents), and for each fact that the store knows, how many say yes (such as under_age) and of how many it is known (under_age_known). What is not known is never “no”: divide by the known ones, and distrust shares where few are known.</source>
        <translation>Считает для каждой категории, месяца или района, у скольких происшествий хранилища ответ «да» по каждому сведению о правонарушителе от уполномоченного источника: ранее совершал, несовершеннолетний, без работы, в состоянии опьянения, в группе. Только для внутреннего назначения: для публикации по ним ничего не готовится.

STORE и фильтр — как в «Отфильтровать происшествия». BY: 0 категория, 1 месяц, 2 район.

Поля: name, count (все происшествия) и по каждому сведению, известному хранилищу: у скольких «да» (например, under_age) и у скольких оно известно (under_age_known). Неизвестное никогда не «нет»: делите на известные и не доверяйте долям, где известных мало.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Store (.gpkg)</source>
        <translation>Хранилище (.gpkg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Facts of offenders (internal)</source>
        <translation>Сведения о правонарушителях (внутренние)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>The store knows no facts of offenders: import a source whose profile maps them under “flags”.</source>
        <translation>В хранилище нет сведений о правонарушителях: импортируйте источник, в профиле которого они сопоставлены в «flags».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>No incident matches: widen the period, the area or the filter.</source>
        <translation>Нет подходящих происшествий: расширьте период, территорию или фильтр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Incidents (points)</source>
        <translation>Происшествия (точки)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Study area (polygons; empty = hull of the incidents)</source>
        <translation>Территория анализа (полигоны; пусто = оболочка происшествий)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Cell size in metres (0 = chosen)</source>
        <translation>Размер ячейки в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Squares</source>
        <translation>Квадраты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Hexagons</source>
        <translation>Шестиугольники</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Weight field</source>
        <translation>Поле веса</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Time field</source>
        <translation>Поле времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>From (included; local time)</source>
        <translation>С (включительно; местное время)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>To (not included; local time)</source>
        <translation>По (не включая; местное время)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>The period is about the date of</source>
        <translation>Период относится к дате</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>the incident</source>
        <translation>происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>its registration</source>
        <translation>регистрации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Severity (none chosen = all)</source>
        <translation>Тяжесть (ничего не выбрано = любая)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Not set</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Minor</source>
        <translation>Небольшой тяжести</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Medium</source>
        <translation>Средней тяжести</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Grave</source>
        <translation>Тяжкие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Especially grave</source>
        <translation>Особо тяжкие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Categories (comma list of keys, empty = all)</source>
        <translation>Категории (ключи через запятую, пусто = все)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Correction for testing many places at once</source>
        <translation>Поправка на проверку многих мест сразу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>None</source>
        <translation>Без поправки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Benjamini–Hochberg</source>
        <translation>Бенджамини — Хохберг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Benjamini–Yekutieli</source>
        <translation>Бенджамини — Иекутиели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>dates of birth</source>
        <translation>даты рождения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>addresses of persons</source>
        <translation>адреса лиц</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>photographs</source>
        <translation>фотографии</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>numbers of documents</source>
        <translation>номера документов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>numbers of persons (IIN)</source>
        <translation>номера лиц (ИИН)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>telephones or mail addresses</source>
        <translation>телефоны или адреса почты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>Fields about persons were not taken, though the profile names them: {fields}.</source>
        <translation>Поля о лицах не взяты, хотя и названы в профиле: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>What says how exact the places are</source>
        <translation>Чем задана точность мест</translation>
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
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>No incident has a date.</source>
        <translation>Ни у одного происшествия нет даты.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Choose another field for TIME_FIELD.</source>
        <translation>Выберите другое поле для TIME_FIELD.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Some features hold several points: each point counts as an incident of its own (%n more).</source>
        <translation>
            <numerusform>В некоторых объектах несколько точек: каждая считается отдельным происшествием (ещё %n).</numerusform>
            <numerusform>В некоторых объектах несколько точек: каждая считается отдельным происшествием (ещё %n).</numerusform>
            <numerusform>В некоторых объектах несколько точек: каждая считается отдельным происшествием (ещё %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a date were left out.</source>
        <translation>
            <numerusform>%n происшествие без даты не учтено.</numerusform>
            <numerusform>%n происшествия без даты не учтены.</numerusform>
            <numerusform>%n происшествий без даты не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/population_input.py"/>
        <source>A layer has no CRS: its coordinates are taken as those of the other layer.</source>
        <translation>У слоя нет системы координат: его координаты считаются координатами другого слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/population_input.py"/>
        <source>POPULATION holds no place: check the layer and its CRS.</source>
        <translation>В POPULATION нет ни одного места: проверьте слой и его СК.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Prospective hotspots (ProMap)</source>
        <translation>Прогнозные горячие точки (ProMap)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Shows where the coming week&apos;s risk is highest by the past incidents nearby, the nearer and the later the more: prospective hot-spotting, ProMap (Bowers, Johnson &amp; Pease 2004). It suits offences that repeat nearby soon after, such as burglary.

Each incident up to DISTANCE (metres) from the centre of a cell, in the DAYS before AS_OF, adds 1/(1 + d) × 1/(1 + t): d is the number of complete half cells between the two, t the number of complete weeks before AS_OF; both are rounded down, as in the paper. The value is a sum of weights, good for ranking cells; it is not a number of incidents.

AS_OF is the moment the map is made for; empty is the midnight after the last incident. Incidents at or after AS_OF, or more than DAYS before it, are not used and are counted. The defaults are the paper&apos;s: cells of 50 m, 400 m, two months (56 days). The raster reaches DISTANCE beyond the hull of all incidents. CELL_SIZE 0 takes a fiftieth of the shorter side, DISTANCE 0 takes 400 m or two cells. VALID_UNTIL is 7 days after AS_OF: then make the map anew.</source>
        <translation>Показывает, где в ближайшую неделю риск выше всего, по прошлым происшествиям рядом: чем ближе и чем позже, тем больше; прогнозные горячие точки, ProMap (Bowers, Johnson &amp; Pease 2004). Подходит для правонарушений, которые вскоре повторяются рядом, таких как квартирные кражи.

Каждое происшествие не дальше DISTANCE (метры) от центра ячейки за DAYS дней до AS_OF добавляет 1/(1 + d) × 1/(1 + t): d — число полных полуячеек между ними, t — число полных недель до AS_OF; оба округляются вниз, как в статье. Значение — сумма весов, годная для упорядочения ячеек; это не число происшествий.

AS_OF — момент, для которого строится карта; пусто — полночь после последнего происшествия. Происшествия в момент AS_OF и позже или раньше чем за DAYS до него не используются и подсчитываются. Значения по умолчанию — из статьи: ячейки 50 м, 400 м, два месяца (56 дней). Растр выходит на DISTANCE за оболочку всех происшествий. CELL_SIZE 0 берёт пятидесятую часть меньшей стороны, DISTANCE 0 — 400 м или две ячейки. VALID_UNTIL — через 7 дней после AS_OF: затем постройте карту заново.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for (local time; empty = the day after the last incident)</source>
        <translation>Для момента (местное время; пусто = день после последнего происшествия)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far an incident reaches, in metres (0 = chosen)</source>
        <translation>Как далеко действует происшествие, в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far back, in days</source>
        <translation>За сколько дней назад</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Prospective hotspots</source>
        <translation>Прогнозные горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for</source>
        <translation>Построено для</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far an incident reaches, in metres</source>
        <translation>Как далеко действует происшествие, в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents used</source>
        <translation>Использовано происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents before the days looked back</source>
        <translation>Происшествия раньше взятых дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents at or after the moment the map is made for</source>
        <translation>Происшествия в момент карты и позже</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>DAYS: write a number above 0, such as 56.</source>
        <translation>DAYS: введите число больше 0, например 56.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for {moment}: the day after the last incident</source>
        <translation>Построено для {moment}: день после последнего происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Computing the risk</source>
        <translation>Вычисление риска</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Distance chosen: {size} m</source>
        <translation>Выбрано расстояние: {size} м</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) at or after AS_OF were not used.</source>
        <translation>
            <numerusform>%n происшествие в момент AS_OF и позже не использовано.</numerusform>
            <numerusform>%n происшествия в момент AS_OF и позже не использованы.</numerusform>
            <numerusform>%n происшествий в момент AS_OF и позже не использованы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) from before the DAYS looked back were not used.</source>
        <translation>
            <numerusform>%n происшествие раньше взятых DAYS не использовано.</numerusform>
            <numerusform>%n происшествия раньше взятых DAYS не использованы.</numerusform>
            <numerusform>%n происшествий раньше взятых DAYS не использованы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) are farther than DISTANCE from every cell&apos;s centre and count nowhere: choose a larger DISTANCE or smaller cells.</source>
        <translation>
            <numerusform>%n происшествие дальше DISTANCE от центра любой ячейки и нигде не учтено: увеличьте DISTANCE или уменьшите ячейки.</numerusform>
            <numerusform>%n происшествия дальше DISTANCE от центра любой ячейки и нигде не учтены: увеличьте DISTANCE или уменьшите ячейки.</numerusform>
            <numerusform>%n происшествий дальше DISTANCE от центра любой ячейки и нигде не учтены: увеличьте DISTANCE или уменьшите ячейки.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/provider.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/gui/options_factory.py"/>
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <location filename="../crime_map_plugin/maps/tree.py"/>
        <location filename="../crime_map_plugin/plugin.py"/>
        <source>Crime Map</source>
        <translation>Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Incidents near features</source>
        <translation>Происшествия рядом с объектами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Counts incidents in rings around points, lines or polygons, and compares them with an even spread over the study area.

DISTANCES in metres: the first ring reaches from the feature to the first distance, the inside of a polygon included; each further ring from the distance before (not included) to its own (included). Rings are cut at the study area: BOUNDARY, else the hull of the incidents. Each feature stands for itself: where rings of several features overlap, an incident counts in each of them, so counts do not add up. To take features together, dissolve them first.

Expected: the incidents of the study area times the ring&apos;s share of its area; with POPULATION times its share of the people (POPULATION_FIELD, else one person a place; in polygons people are spread evenly). Ratio = count / expected. Low and high are the exact 95 % Poisson interval of the ratio (Garwood 1936); p is two-sided, twice the smaller tail of the exact Poisson law. With few incidents read the interval: one that holds 1 is no finding.

CORRECTION is over the features, for each ring apart (Benjamini &amp; Hochberg 1995; Benjamini &amp; Yekutieli 2001).

The name of a feature is taken from the first field named name (with _ru, _kk or _en in the plugin&apos;s language), title, label or the like, else its number.

Fields: feature, from, to (metres), count, per_km2, expected, ratio, low, high, p, p_adjusted. Where nobody lives, figures are NULL.</source>
        <translation>Считает происшествия в кольцах вокруг точек, линий или полигонов и сравнивает с равномерным распределением по территории анализа.

DISTANCES в метрах: первое кольцо — от объекта до первого расстояния, включая внутренность полигона; каждое следующее — от предыдущего расстояния (не включая) до своего (включая). Кольца обрезаются по территории анализа: BOUNDARY, иначе оболочка происшествий. Каждый объект сам по себе: где кольца перекрываются, происшествие считается в каждом, поэтому числа не складываются. Чтобы взять объекты вместе, сначала объедините их.

Ожидается: происшествия территории анализа × доля кольца в её площади; с POPULATION × его доля в населении (POPULATION_FIELD, иначе один человек на место; в полигонах люди распределены равномерно). Отношение = count / expected. low и high — точный 95 % пуассоновский интервал отношения (Garwood 1936); p двустороннее, удвоенный меньший хвост точного закона Пуассона. При малом числе происшествий смотрите на интервал: если в нём есть 1, вывода нет.

CORRECTION — по объектам, для каждого кольца отдельно (Benjamini &amp; Hochberg 1995; Benjamini &amp; Yekutieli 2001).

Название объекта берётся из первого поля с именем name (с _ru, _kk или _en на языке плагина), title, label и подобным, иначе его номер.

Поля: feature, from, to (метры), count, per_km2, expected, ratio, low, high, p, p_adjusted. Где никто не живёт, показатели равны NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features (points, lines or polygons)</source>
        <translation>Объекты (точки, линии или полигоны)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Outer distances of the rings in metres</source>
        <translation>Внешние расстояния колец в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>People by place (empty = spread by area)</source>
        <translation>Жители по местам (пусто = по площади)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Field with the number of people</source>
        <translation>Поле с числом жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Rings around features</source>
        <translation>Кольца вокруг объектов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features with rings</source>
        <translation>Объекты с кольцами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features away from the study area</source>
        <translation>Объекты вдали от территории анализа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Rings</source>
        <translation>Кольца</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>DISTANCES: write metres above 0, each more than the one before, such as 100, 250, 500.</source>
        <translation>DISTANCES: укажите метры больше 0 по возрастанию, например 100, 250, 500.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>POPULATION_FIELD: choose its layer as POPULATION too.</source>
        <translation>POPULATION_FIELD: выберите и его слой в POPULATION.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Reading the features</source>
        <translation>Чтение объектов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Counting in rings</source>
        <translation>Подсчёт в кольцах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Writing the rings</source>
        <translation>Запись колец</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>All incidents lie at one place: they span no study area.</source>
        <translation>Все происшествия в одном месте: территории анализа они не образуют.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Give BOUNDARY, the area in which incidents could have happened.</source>
        <translation>Задайте BOUNDARY — территорию, где могли произойти происшествия.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>No BOUNDARY: the study area is the hull of the incidents, {margin} m wider.</source>
        <translation>BOUNDARY не задана: территория анализа — оболочка происшествий, расширенная на {margin} м.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n place(s) without a number of people, or with one under 0, count as empty.</source>
        <translation>
            <numerusform>%n место без числа жителей или с числом меньше 0 считается пустым.</numerusform>
            <numerusform>%n места без числа жителей или с числом меньше 0 считаются пустыми.</numerusform>
            <numerusform>%n мест без числа жителей или с числом меньше 0 считаются пустыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n feature(s) too far from the study area have no ring in it and were left out.</source>
        <translation>
            <numerusform>%n объект слишком далеко от территории анализа, колец в ней не имеет и не учтён.</numerusform>
            <numerusform>%n объекта слишком далеко от территории анализа, колец в ней не имеют и не учтены.</numerusform>
            <numerusform>%n объектов слишком далеко от территории анализа, колец в ней не имеют и не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n ring(s) without any area inside the study area were left out.</source>
        <translation>
            <numerusform>%n кольцо без площади внутри территории анализа не учтено.</numerusform>
            <numerusform>%n кольца без площади внутри территории анализа не учтены.</numerusform>
            <numerusform>%n колец без площади внутри территории анализа не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/public_figures.py"/>
        <source>The districts {first} and {second} overlap.</source>
        <translation>Районы {first} и {second} перекрываются.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/public_figures.py"/>
        <source>Sheets for the public need districts apart from each other: the difference of two figures would tell of the rest. Choose another layer, or the internal audience.</source>
        <translation>Листам для публикации нужны неперекрывающиеся районы: разность двух чисел выдала бы остальное. Выберите другой слой или внутреннее назначение.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Purge incidents</source>
        <translation>Удаление происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Deletes incidents from a store for good, without asking again: check STORE and BEFORE first. It cannot be undone; what the portal still has can be fetched again.

BEFORE deletes what happened before this time (where that is not known: was registered, else was fetched). SOURCE deletes the incidents of one source, by its id; with both, the older ones of that source. The deleted period counts as “not fetched” from then on, never as 0. Receipts of nothing but deleted incidents and downloads that were cut off go, too; the audit list stays and tells of the purge.

The file is then written anew without the deleted bytes, which needs free space for a while: about its own size, at most twice. Layers open in QGIS may stay open; if one is just being read, the file shrinks when it is closed or at the next purge, and a warning says so. RESULTS also deletes result layers that the panel made beside the store before BEFORE and that are not in the project.</source>
        <translation>Безвозвратно удаляет происшествия из хранилища, не переспрашивая: сначала проверьте STORE и BEFORE. Отменить удаление нельзя; то, что ещё есть на портале, можно загрузить заново.

BEFORE удаляет то, что произошло раньше этого времени (если оно неизвестно — зарегистрировано, иначе загружено). SOURCE удаляет происшествия одного источника по его идентификатору; вместе — более старые из этого источника. Удалённый период с этого времени считается «не загруженным», а не 0. Удаляются и отчёты, в которых были только удалённые происшествия, и прерванные загрузки; журнал действий остаётся и сообщает об удалении.

Затем файл записывается заново без удалённых байтов, на что нужно временное место: примерно размер файла, самое большее — двойной. Слои в QGIS можно не закрывать; если слой как раз читается, файл уменьшится, когда его закроют, или при следующем удалении, и об этом предупредят. RESULTS удаляет и слои результатов, которые панель создала рядом с хранилищем раньше BEFORE и которых нет в проекте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Delete what happened before (local time)</source>
        <translation>Удалить произошедшее раньше (местное время)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Delete only this source (its id)</source>
        <translation>Удалить только этот источник (идентификатор)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Also delete the panel’s result layers from before that time</source>
        <translation>Удалить и слои результатов панели, созданные раньше этого времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Size before, in bytes</source>
        <translation>Размер до, в байтах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Size after, in bytes</source>
        <translation>Размер после, в байтах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Result layers removed</source>
        <translation>Удалено слоёв результатов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Give BEFORE (a date), SOURCE (the id of a source) or both: what shall go?</source>
        <translation>Укажите BEFORE (дату), SOURCE (идентификатор источника) или оба: что удалить?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>RESULTS needs BEFORE: which result layers are old?</source>
        <translation>Для RESULTS нужен BEFORE: какие слои результатов считать старыми?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The store has no source “{source}”. Use one of: {sources}.</source>
        <translation>В хранилище нет источника «{source}». Есть: {sources}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Deleting incidents</source>
        <translation>Удаление происшествий</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>%n result layer(s) are open elsewhere and stay.</source>
        <translation>
            <numerusform>%n слой результатов открыт в другом месте и остаётся.</numerusform>
            <numerusform>%n слоя результатов открыты в другом месте и остаются.</numerusform>
            <numerusform>%n слоёв результатов открыты в другом месте и остаются.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The list of new incidents in watch areas could not be cleared: {reason}</source>
        <translation>Не удалось очистить список новых происшествий в зонах наблюдения: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The incidents are deleted, but their bytes may still be in the file: another program or layer is using it. Close it, then purge again with the same values.</source>
        <translation>Происшествия удалены, но их байты могут ещё оставаться в файле: его использует другая программа или слой. Закройте их и повторите удаление с теми же значениями.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The incidents are deleted, but the file could not shrink: the disk is full. Free some space, then purge again with the same values.</source>
        <translation>Происшествия удалены, но файл не уменьшился: диск заполнен. Освободите место и повторите удаление с теми же значениями.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Copies beside the store still hold deleted incidents: {names}. Delete them.</source>
        <translation>В копиях рядом с хранилищем ещё есть удалённые происшествия: {names}. Удалите эти файлы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run was made with Crime Map {version}, this is {own}: update the plugin, then repeat it.</source>
        <translation>Запуск сделан в Crime Map {version}, а здесь {own}: обновите модуль и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>This Crime Map has no method “{method}”: install the plugin&apos;s version {version}.</source>
        <translation>В этом Crime Map нет метода «{method}»: установите модуль версии {version}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run was made of chosen features of “{layer}”, and the choice is not kept: export them as a layer, and run the method on it.</source>
        <translation>Запуск сделан по выбранным объектам слоя «{layer}», а выбор не сохраняется: экспортируйте их в слой и примените метод к нему.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>“{layer}” is in no file that a recipe could name: export it to a GeoPackage, and run the method on that.</source>
        <translation>Слоя «{layer}» нет ни в одном файле, который мог бы назвать рецепт: экспортируйте его в GeoPackage и примените метод к нему.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run&apos;s layer “{layer}” is gone: add “{file}” to the project, then repeat it.</source>
        <translation>Слоя «{layer}» этого запуска больше нет: добавьте «{file}» в проект и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run&apos;s file “{file}” is gone: put it beside the result, then repeat it.</source>
        <translation>Файла «{file}» этого запуска больше нет: положите его рядом с результатом и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Repeat locations</source>
        <translation>Места повторов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Lists the places where incidents happened, the busiest first: a few addresses often hold a large part of all incidents (Sherman, Gartin &amp; Buerger 1989).

TOLERANCE 0: incidents with the very same coordinates are one place. Above 0, in metres: coordinates no farther apart are one place, and so are those that a chain of such steps connects (single linkage), so keep it well under the distance between buildings. A place is drawn at its coordinates with the most incidents.

Fields: count, share (of all incidents, 0–1), cumulative_share (of this place and those before it), cumulative_places (this place and those before it as a share of all places). Places at which many incidents are stacked because the address is not known are named by “Location quality”.</source>
        <translation>Перечисляет места происшествий, начиная с самых нагруженных: на несколько адресов часто приходится большая часть всех происшествий (Sherman, Gartin &amp; Buerger 1989).

TOLERANCE 0: происшествия с одинаковыми координатами — одно место. Больше 0, в метрах: одно место — координаты не дальше друг от друга, а также те, что связаны цепочкой таких шагов (одиночная связь), поэтому берите намного меньше расстояния между зданиями. Место рисуется на координатах, где больше всего происшествий.

Поля: count, share (от всех происшествий, 0–1), cumulative_share (этого места и предыдущих), cumulative_places (это место и предыдущие как доля всех мест). Места, где много происшествий сложено из-за неизвестного адреса, называет «Качество привязки».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Tolerance in metres (0 = the same coordinates)</source>
        <translation>Допуск в метрах (0 = те же координаты)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Places with two incidents or more</source>
        <translation>Места с двумя происшествиями и больше</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Share of incidents at such places</source>
        <translation>Доля происшествий в таких местах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Share of incidents at the busiest place</source>
        <translation>Доля происшествий в самом нагруженном месте</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Looking for repeat locations</source>
        <translation>Поиск мест повторов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>No place holds more than one incident. With TOLERANCE, such as 10, places near each other count as one.</source>
        <translation>Нигде нет больше одного происшествия. С TOLERANCE, например 10, близкие места считаются одним.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Hotspots on roads</source>
        <translation>Горячие точки на дорогах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Puts each incident on the nearest road, counts them by segments of equal length and by junctions, and finds the hot and cold ones.

An incident farther than SNAP metres from any road is not counted; SNAPPED is the share that is (0 = 50 m). Roads meet where they share a vertex or one ends on another; lines that only cross are a bridge. At a junction, where three roads or more meet, the first 15 m of each are a segment of their own, marked in junction; the links between are cut into pieces of SEGMENT metres, the rest being a segment of its own. SEGMENT 0 takes the length of road that holds one incident on average, rounded up to 50, 100, 200, 500 or 1,000 m. Give only the roads of the study area: every segment counts.

density spreads the incidents along the roads by the equal-split discontinuous kernel (Okabe &amp; Sugihara 2012), quartic, reflected at dead ends: per kilometre times length it adds up to the number of incidents. BANDWIDTH is its reach in metres; 0 takes the mean distance to the 15th neighbour, within two segments and an eighth of the shorter side.

z is Gi* of the counts, or of the sums of the weight field, over a segment and those that meet it (Ord &amp; Getis 1995). p is two-sided, from the normal distribution; where under ten incidents are expected in a neighbourhood, that is told, for chance alone then makes some hot. p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0.

KM_FIELD holds the kilometre mark at each line&apos;s beginning; marks rise along the line. WINDOWS are then pieces of one kilometre of each road of NAME_FIELD, every 100 m.

Fields: count, weight, per_km, density, z, p, p_adjusted, class, junction; name with NAME_FIELD, km_from and km_to with KM_FIELD. WINDOWS: name, km_from, km_to, count, weight, per_km.</source>
        <translation>Привязывает каждое происшествие к ближайшей дороге, считает их по отрезкам равной длины и по перекрёсткам и находит горячие и холодные.

Происшествие дальше SNAP метров от любой дороги не учитывается; SNAPPED — доля учтённых (0 = 50 м). Дороги соединяются там, где у них общая вершина или одна кончается на другой; линии, которые только пересекаются, — это мост. На перекрёстке, где сходятся три дороги и больше, первые 15 м каждой — отдельный отрезок, отмеченный в junction; перегоны между ними делятся на куски по SEGMENT метров, остаток — отдельный отрезок. SEGMENT 0 берёт длину дороги, на которую в среднем приходится одно происшествие, с округлением вверх до 50, 100, 200, 500 или 1 000 м. Давайте только дороги территории анализа: учитывается каждый отрезок.

density распределяет происшествия вдоль дорог разрывным ядром с равным делением (Okabe &amp; Sugihara 2012), квартическим, с отражением в тупиках: на километр × длина в сумме даёт число происшествий. BANDWIDTH — его радиус в метрах; 0 берёт среднее расстояние до 15-го соседа, от двух отрезков до восьмой части меньшей стороны.

z — Gi* чисел или сумм поля веса по отрезку и прилегающим к нему (Ord &amp; Getis 1995). p двустороннее, по нормальному распределению; если в окрестности ожидается меньше десяти происшествий, об этом сообщается: тогда некоторые горячи лишь случайно. p_adjusted — с контролем доли ложных открытий (Benjamini &amp; Hochberg 1995). class равен ±3, ±2, ±1 при p_adjusted до .01, .05, .10, иначе 0.

В KM_FIELD — километровая отметка начала каждой линии; отметки растут вдоль линии. Тогда WINDOWS — куски по одному километру каждой дороги из NAME_FIELD через каждые 100 м.

Поля: count, weight, per_km, density, z, p, p_adjusted, class, junction; с NAME_FIELD — name, с KM_FIELD — km_from и km_to. WINDOWS: name, km_from, km_to, count, weight, per_km.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Roads (lines)</source>
        <translation>Дороги (линии)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of a segment in metres (0 = chosen)</source>
        <translation>Длина отрезка в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road in metres (0 = chosen)</source>
        <translation>Не дальше от дороги, в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Field with the roads&apos; names</source>
        <translation>Поле с названиями дорог</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Field with the kilometre mark at the line&apos;s start</source>
        <translation>Поле с километровой отметкой начала линии</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Kilometres of roads</source>
        <translation>Километры дорог</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Share of incidents on a road</source>
        <translation>Доля происшествий на дорогах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Incidents on a road</source>
        <translation>Происшествия на дорогах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Sum of the weights on roads</source>
        <translation>Сумма весов на дорогах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Segments</source>
        <translation>Отрезки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Junctions</source>
        <translation>Перекрёстки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of the roads in kilometres</source>
        <translation>Протяжённость дорог в километрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Hot segments</source>
        <translation>Горячие отрезки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Cold segments</source>
        <translation>Холодные отрезки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of a segment in metres</source>
        <translation>Длина отрезка в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road in metres</source>
        <translation>Не дальше от дороги, в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Putting incidents on roads</source>
        <translation>Привязка происшествий к дорогам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>No incident lies within {reach} m of a road.</source>
        <translation>Ни одного происшествия в пределах {reach} м от дорог.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Choose roads of the same place, check both CRS, or raise SNAP.</source>
        <translation>Выберите дороги той же местности, проверьте обе СК или увеличьте SNAP.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Computing density and Gi* along the roads</source>
        <translation>Вычисление плотности и Gi* вдоль дорог</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Segment length chosen: {size} m</source>
        <translation>Выбрана длина отрезка: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road chosen: {size} m</source>
        <translation>Выбрано расстояние до дороги, не дальше: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>On average {expected} incidents are expected on a segment and those that meet it; under 1 the result is not reliable: use longer segments or more incidents.</source>
        <translation>На отрезке и прилегающих к нему ожидается в среднем {expected} происшествия; при значении меньше 1 результат ненадёжен: возьмите отрезки длиннее или больше происшествий.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>On average {expected} incidents are expected on a segment and those that meet it; under 10 the normal distribution makes some hot by chance alone: take them as hints, or use longer segments.</source>
        <translation>На отрезке и прилегающих к нему ожидается в среднем {expected} происшествия; при значении меньше 10 нормальное распределение делает некоторые отрезки горячими лишь случайно: считайте их подсказкой или возьмите отрезки длиннее.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>WINDOWS needs KM_FIELD; there are none without kilometre marks.</source>
        <translation>Для WINDOWS нужно KM_FIELD; без километровых отметок окон нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>No road has a number in KM_FIELD, so WINDOWS is empty.</source>
        <translation>Ни у одной дороги нет числа в KM_FIELD, поэтому WINDOWS пуст.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS needs lines, and this layer holds none: choose a layer of roads or streets, or use “Polygons to lines”.</source>
        <translation>В ROADS нужны линии, а в этом слое их нет: выберите слой дорог или улиц либо возьмите «Полигоны в линии».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>Reading roads</source>
        <translation>Чтение дорог</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) without a line were left out.</source>
        <translation>
            <numerusform>%n дорога без линии не учтена.</numerusform>
            <numerusform>%n дороги без линии не учтены.</numerusform>
            <numerusform>%n дорог без линии не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS holds no line: choose a layer with roads or streets.</source>
        <translation>В ROADS нет линий: выберите слой дорог или улиц.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) drawn more than once count once.</source>
        <translation>
            <numerusform>%n дорога, нарисованная несколько раз, учтена один раз.</numerusform>
            <numerusform>%n дороги, нарисованные несколько раз, учтены один раз.</numerusform>
            <numerusform>%n дорог, нарисованных несколько раз, учтены один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) outside the analysis CRS were left out.</source>
        <translation>
            <numerusform>%n дорога вне СК анализа не учтена.</numerusform>
            <numerusform>%n дороги вне СК анализа не учтены.</numerusform>
            <numerusform>%n дорог вне СК анализа не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>ROADS нельзя перевести в СК анализа: проверьте систему координат слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler at {address} does not answer.</source>
        <translation>Планировщик Dask по адресу {address} не отвечает.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check the address and the network, and that the scheduler is running.</source>
        <translation>Проверьте адрес, сеть и то, что планировщик запущен.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>This is no address of a Dask scheduler.</source>
        <translation>Это не адрес планировщика Dask.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Write tcp://host:8786, tls://host:8786, or tls://host:8786?authcfg=abc1234 for a certificate that QGIS keeps.</source>
        <translation>Напишите tcp://host:8786, tls://host:8786 или tls://host:8786?authcfg=abc1234 для сертификата, который хранит QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>What answers there is no Dask scheduler.</source>
        <translation>То, что там отвечает, — не планировщик Dask.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check host and port (the scheduler&apos;s, not the dashboard&apos;s); a scheduler with TLS is written tls://.</source>
        <translation>Проверьте узел и порт (планировщика, а не панели мониторинга); адрес планировщика с TLS начинается с tls://.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The authentication configuration cannot be used for the scheduler.</source>
        <translation>Эта конфигурация аутентификации для планировщика не подходит.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Choose one with a client certificate in Settings &gt; Options &gt; Authentication, and unlock it.</source>
        <translation>Выберите конфигурацию с сертификатом клиента в «Установки &gt; Параметры &gt; Аутентификация» и разблокируйте её.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The secured connection to the scheduler failed.</source>
        <translation>Защищённое соединение с планировщиком не удалось.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Give the certificates in Dask&apos;s settings (distributed.comm.tls), or as an authentication configuration: tls://host:8786?authcfg=abc1234.</source>
        <translation>Укажите сертификаты в настройках Dask (distributed.comm.tls) или конфигурацией аутентификации: tls://host:8786?authcfg=abc1234.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler cannot be used.</source>
        <translation>С этим планировщиком Dask работать нельзя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check that it runs a version of Dask like the one on this computer.</source>
        <translation>Проверьте, что версия Dask у него такая же, как на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler has no workers.</source>
        <translation>У планировщика Dask нет исполнителей.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Start workers, then try again.</source>
        <translation>Запустите исполнителей и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>A worker of the cluster does not answer.</source>
        <translation>Исполнитель кластера не отвечает.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Restart the workers, then try again.</source>
        <translation>Перезапустите исполнителей и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Workers of the cluster cannot take part: {workers}.</source>
        <translation>Исполнители кластера не могут участвовать: {workers}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Give them the same versions of Python, NumPy, SciPy, Shapely and Dask as this QGIS.</source>
        <translation>Установите им те же версии Python, NumPy, SciPy, Shapely и Dask, что и в этом QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Location quality by settlement</source>
        <translation>Качество привязки по населённым пунктам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Says for each settlement how many incidents are located to a house, a street, the settlement only, or not at all (missing), so that the register&apos;s clerks know where to look. Give INPUT or a STORE, and SETTLEMENTS, a layer of points with names.

An incident belongs to the nearest settlement within DISTANCE metres (great circle): a suburb&apos;s incidents may count for the city. One without coordinates belongs to the settlement that most placed incidents of its district (field district_code) belong to. What belongs to none stands in a last row without a place.

The words are those of incident layers: precision, or street and house. located (0–1) is the share with a house or a street; maps begin to mislead under 0.85 (Ratcliffe 2004). Where none is recorded it is NULL: that is no proof that nothing happened.

Fields: name, count, house, street, settlement, missing, located. STREETS is a table of the TOP streets and categories that most often lack a house: settlement, street, category, count, without_house, share; with CASE_NUMBERS also up to 50 case numbers of each, for internal use only.</source>
        <translation>Показывает по каждому населённому пункту, сколько происшествий привязано к дому, к улице, только к населённому пункту или не привязано вовсе (missing), чтобы было видно, где проверить учёт. Задайте INPUT или STORE и SETTLEMENTS — слой точек с названиями.

Происшествие относится к ближайшему населённому пункту в пределах DISTANCE метров (по дуге большого круга): происшествия пригорода могут попасть в город. Происшествие без координат относится к тому населённому пункту, к которому относится большинство привязанных происшествий его района (поле district_code). Не отнесённое никуда стоит в последней строке без места.

Обозначения — как в слоях происшествий: precision или street и house. located (0–1) — доля с домом или улицей; при значении меньше 0.85 карты начинают вводить в заблуждение (Ratcliffe 2004). Где не учтено ни одного, стоит NULL: это не доказывает, что ничего не произошло.

Поля: name, count, house, street, settlement, missing, located. STREETS — таблица TOP улиц и категорий, где чаще всего нет дома: settlement, street, category, count, without_house, share; с CASE_NUMBERS ещё до 50 номеров дел по каждой, только для внутреннего назначения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements (points with names)</source>
        <translation>Населённые пункты (точки с названиями)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Field with the name (empty = found by itself)</source>
        <translation>Поле с названием (пусто = найти само)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>How far from a settlement its incidents may lie, in metres</source>
        <translation>Как далеко от населённого пункта могут лежать его происшествия, в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>How many streets to list</source>
        <translation>Сколько улиц перечислить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>List case numbers (internal, where the data has them)</source>
        <translation>Перечислить номера дел (внутренние, где есть в данных)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Settlements</source>
        <translation>Населённые пункты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Streets that lack houses</source>
        <translation>Улицы, где не хватает домов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements with incidents</source>
        <translation>Населённые пункты с происшествиями</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements without any</source>
        <translation>Населённые пункты без происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Incidents of no settlement</source>
        <translation>Происшествия вне населённых пунктов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>INPUT does not say how exact its places are: it needs the field precision, or street and house. Import it with a profile, or run “Location quality”.</source>
        <translation>INPUT не указывает, насколько точны его места: нужно поле precision или street и house. Импортируйте его с профилем или запустите «Качество привязки».</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>%n incident(s) belong to no settlement of the layer.</source>
        <translation>
            <numerusform>%n происшествие не относится ни к одному населённому пункту слоя.</numerusform>
            <numerusform>%n происшествия не относятся ни к одному населённому пункту слоя.</numerusform>
            <numerusform>%n происшествий не относятся ни к одному населённому пункту слоя.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>SETTLEMENTS holds no settlement with a place: choose another layer.</source>
        <translation>В SETTLEMENTS нет населённых пунктов с местом: выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>SETTLEMENTS cannot be placed: check the layer&apos;s CRS (Layer › Layer CRS).</source>
        <translation>SETTLEMENTS нельзя поместить на карту: проверьте систему координат слоя (Слой › Система координат слоя).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>No settlement</source>
        <translation>Вне населённых пунктов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database of “{connection}” does not answer.</source>
        <translation>База данных «{connection}» не отвечает.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Check the network and the connection, then try again; the shared store is as it was.</source>
        <translation>Проверьте сеть и соединение и повторите; общее хранилище не изменилось.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The shared store is being written by {who}.</source>
        <translation>В общее хранилище сейчас пишет {who}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>Дождитесь окончания и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>QGIS has no connection “{connection}” to PostgreSQL.</source>
        <translation>В QGIS нет соединения «{connection}» с PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Make it in QGIS’s browser under PostgreSQL, or choose another one.</source>
        <translation>Создайте его в браузере QGIS в разделе PostgreSQL или выберите другое.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database has no PostGIS.</source>
        <translation>В базе данных нет PostGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>Попросите администратора базы выполнить CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database has no shared store “{schema}”.</source>
        <translation>В базе данных нет общего хранилища «{schema}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Publish a store to it first, or choose another schema.</source>
        <translation>Сначала опубликуйте в неё хранилище или выберите другую схему.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The schema “{schema}” already has incidents in it.</source>
        <translation>В схеме «{schema}» уже есть происшествия.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Choose another schema, or use the shared store that is there.</source>
        <translation>Выберите другую схему или работайте с имеющимся общим хранилищем.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database does not let you do this.</source>
        <translation>База данных не разрешает вам это действие.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator for the role “{role}”.</source>
        <translation>Попросите у администратора базы роль «{role}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator for the right to make schemas and write in them.</source>
        <translation>Попросите у администратора базы право создавать схемы и писать в них.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>A colleague changed the shared store while it was being read.</source>
        <translation>Пока общее хранилище читалось, его изменил коллега.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Run it again.</source>
        <translation>Запустите ещё раз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>This QGIS cannot speak with PostgreSQL.</source>
        <translation>Этот QGIS не умеет работать с PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Install QGIS with its PostgreSQL provider, or use a store in a file.</source>
        <translation>Установите QGIS с поддержкой PostgreSQL или работайте с хранилищем в файле.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The place of the shared store cannot be used.</source>
        <translation>Адрес общего хранилища непригоден.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Write postgres:&lt;connection&gt;/&lt;schema&gt;, with a connection of QGIS.</source>
        <translation>Напишите postgres:&lt;соединение&gt;/&lt;схема&gt; с соединением из QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/method_job.py"/>
        <source>all categories</source>
        <translation>все категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of an area.</source>
        <translation>Преступления против половой неприкосновенности (статьи 120–124) и те, о которых известно, что они касаются несовершеннолетних, не входят ни в одно число и ни на одну карту территории.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of a district.</source>
        <translation>Преступления против половой неприкосновенности (статьи 120–124) и те, о которых известно, что они касаются несовершеннолетних, не входят ни в одно число и ни на одну карту района.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>All areas together had {count} of these, {previous} in the period before and {year_ago} a year ago.</source>
        <translation>На всех территориях вместе таких: {count}, в предыдущем периоде: {previous}, год назад: {year_ago}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>All districts together had {count} of these, {previous} in the period before and {year_ago} a year ago.</source>
        <translation>Во всех районах вместе таких: {count}, в предыдущем периоде: {previous}, год назад: {year_ago}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>fewer than {least}</source>
        <translation>меньше {least}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Each point is an incident at the place that the portal gives.</source>
        <translation>Каждая точка — происшествие в том месте, которое указывает портал.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Squares of 250 m or more, each with at least {least} incidents. No square: none, or too few to be shown.</source>
        <translation>Квадраты от 250 м, в каждом не меньше {least} происшествий. Нет квадрата — происшествий нет или слишком мало, чтобы их показать.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period.</source>
        <translation>За период происшествий нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period that may be shown.</source>
        <translation>За период нет происшествий, которые можно показать.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all areas; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Getis–Ord Gi* чисел на сетке по всем территориям; доля ложных открытий ограничена (Бенджамини — Хохберг).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Getis–Ord Gi* чисел на сетке по всем районам; доля ложных открытий ограничена (Бенджамини — Хохберг).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all areas.</source>
        <translation>Ядерная плотность (квартическое ядро), происшествий на км², по всем территориям.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all districts.</source>
        <translation>Ядерная плотность (квартическое ядро), происшествий на км², по всем районам.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Shown only where the cell or the kernel holds at least {least} incidents.</source>
        <translation>Показано только там, где в ячейке или в пределах ядра не меньше {least} происшествий.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Area sheets</source>
        <translation>Листы территорий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Not fetched completely: {gaps}</source>
        <translation>Загружено не полностью: {gaps}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this area and period.</source>
        <translation>По этой территории за этот период загружено полностью.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this district and period.</source>
        <translation>По этому району за этот период загружено полностью.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this area</source>
        <translation>части этой территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this district</source>
        <translation>части этого района</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_approval.py"/>
        <source>The sign-in data “{name}” is not approved for {host}: open the mapping on the page “Import” and import it there once.</source>
        <translation>Данные для входа «{name}» не одобрены для {host}: откройте сопоставление на странице «Импорт» и один раз импортируйте там.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile does not say where “{layer}” is: choose the layer, and save the mapping again.</source>
        <translation>В профиле не указано, где находится «{layer}»: выберите слой и сохраните сопоставление заново.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The layer “{layer}” cannot be opened. Check that the file, the server or the table is there, and the sign-in data. {detail}</source>
        <translation>Слой «{layer}» не открывается. Проверьте, на месте ли файл, сервер или таблица, и данные для входа. {detail}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The encoding “{encoding}” is not known: write UTF-8, windows-1251 or another name that QGIS lists.</source>
        <translation>Кодировка «{encoding}» неизвестна: укажите UTF-8, windows-1251 или другое название из списка QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile’s “where” is no expression of QGIS: correct it.</source>
        <translation>«where» в профиле — не выражение QGIS: исправьте его.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile’s “where” uses “{name}”, which looks at more than the row: take it out.</source>
        <translation>Условие «where» профиля использует «{name}», а это выходит за пределы строки: уберите его.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_rules.py"/>
        <source>The profile’s source holds “{part}”, which is not allowed there: choose the layer or the table itself, and save the mapping again.</source>
        <translation>Источник профиля содержит «{part}», а это там не разрешено: выберите сам слой или таблицу и сохраните сопоставление снова.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Space-time scan</source>
        <translation>Пространственно-временной скан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Finds circles in which more incidents than expected came within some days: the space-time scan statistic (Kulldorff 1997, 2001; permutation model: Kulldorff and others 2005), as in SaTScan. Every circle around a place with its edge at another place, up to MAX_RADIUS metres, is tried with every run of whole days, up to MAX_DAYS; PROSPECTIVE tries only those that end on the last day: clusters that are still alive.

MODEL 0, permutation, needs no population: the expected number follows from the totals of places and of days. MODEL 1, Poisson, expects incidents in proportion to POPULATION (points, or polygons by their inner points) and evenly over time; an incident counts in the inhabited polygon that holds it, else at the nearest inhabited place. People of places without incidents count. POPULATION should cover the study area and no more. In the permutation model the places of POPULATION are centres of circles too, and their people play no part.

CASES holds the number of incidents of each row; a row of 0 only names a place. MAX_RADIUS 0 lets circles grow to half of the incidents (or people), or as far as can be computed in a few minutes; MAX_DAYS 0 takes half of the study period, and 14 days at most. The study period runs from the first to the last day with an incident.

A cluster has two or more incidents and shares no place with a more likely one; those with p &lt; 1 are written, up to 20 and always the first. llr is the log likelihood ratio; p compares it with the best of each permutation, so it holds for all places and days tried together. Both days, from and to, belong to the cluster. radius is in metres, 0 for a single place, which is drawn as a small circle.

Fields: rank, cases, expected, llr, p, from, to, radius.</source>
        <translation>Находит круги, в которых за несколько дней произошло больше происшествий, чем ожидалось: пространственно-временная сканирующая статистика (Kulldorff 1997, 2001; модель перестановок: Kulldorff и др. 2005), как в SaTScan. Каждый круг вокруг места с краем на другом месте, до MAX_RADIUS метров, проверяется с каждым рядом целых дней, до MAX_DAYS; PROSPECTIVE проверяет только те, что кончаются последним днём: кластеры, которые ещё живы.

MODEL 0, перестановки, не требует населения: ожидаемое число следует из итогов по местам и по дням. MODEL 1, Пуассон, ожидает происшествия пропорционально POPULATION (точки или полигоны по внутренним точкам) и равномерно по времени; происшествие считается в населённом полигоне, где оно лежит, иначе в ближайшем населённом месте. Жители мест без происшествий учитываются. POPULATION должна охватывать территорию и не больше. В модели перестановок места POPULATION тоже служат центрами кругов, а их жители роли не играют.

CASES содержит число происшествий в каждой строке; строка с 0 лишь задаёт место. MAX_RADIUS 0 позволяет кругам расти до половины происшествий (или жителей) или насколько можно посчитать за несколько минут; MAX_DAYS 0 берёт половину периода, но не больше 14 дней. Период — от первого до последнего дня с происшествием.

В кластере два происшествия или больше, и у него нет общих мест с более вероятным; пишутся те, у кого p &lt; 1, до 20 и всегда первый. llr — логарифм отношения правдоподобия; p сравнивает его с лучшим в каждой перестановке, поэтому оно верно для всех мест и дней сразу. Оба дня, from и to, входят в кластер. radius — в метрах, 0 для одного места, которое рисуется маленьким кругом.

Поля: rank, cases, expected, llr, p, from, to, radius.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Field with the number of incidents</source>
        <translation>Поле с числом происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius in metres (0 = chosen)</source>
        <translation>Наибольший радиус в метрах (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time in days (0 = chosen)</source>
        <translation>Наибольшая длительность в днях (0 = подобрать)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Permutation (no population)</source>
        <translation>Перестановки (без населения)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Poisson (with population)</source>
        <translation>Пуассон (с населением)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Only clusters up to the last day</source>
        <translation>Только кластеры до последнего дня</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Log likelihood ratio of the most likely cluster</source>
        <translation>Логарифм правдоподобия самого вероятного кластера</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>p of the most likely cluster</source>
        <translation>p самого вероятного кластера</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius in metres</source>
        <translation>Наибольший радиус в метрах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time in days</source>
        <translation>Наибольшая длительность в днях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>The Poisson model needs POPULATION: choose a layer, or MODEL 0, which needs none.</source>
        <translation>Модели Пуассона нужно POPULATION: выберите слой или MODEL 0, которой оно не нужно.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Scanning</source>
        <translation>Сканирование</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>There are too many circles and windows to scan. Give a smaller MAX_RADIUS or MAX_DAYS, choose PROSPECTIVE, or take a shorter period.</source>
        <translation>Слишком много кругов и окон для сканирования. Уменьшите MAX_RADIUS или MAX_DAYS, выберите PROSPECTIVE или возьмите период короче.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Nowhere are there two or more incidents and more than expected.</source>
        <translation>Нигде нет двух происшествий или больше сверх ожидаемого.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>%n row(s) without a number of incidents were left out.</source>
        <translation>
            <numerusform>%n строка без числа происшествий не учтена.</numerusform>
            <numerusform>%n строки без числа происшествий не учтены.</numerusform>
            <numerusform>%n строк без числа происшествий не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>CASES: “{field}” holds numbers that are no counts. Choose a field of whole numbers from 0 up, or none where each row is one incident.</source>
        <translation>CASES: в «{field}» числа, которые не являются счётом. Выберите поле целых чисел от 0 или никакого, если каждая строка — одно происшествие.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Choose another field for CASES, or none.</source>
        <translation>Выберите другое поле для CASES или не указывайте его.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius chosen: {radius} m</source>
        <translation>Выбран наибольший радиус: {radius} м</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time chosen: %n day(s)</source>
        <translation>
            <numerusform>Выбрана наибольшая длительность: %n день</numerusform>
            <numerusform>Выбрана наибольшая длительность: %n дня</numerusform>
            <numerusform>Выбрана наибольшая длительность: %n дней</numerusform>
        </translation>
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
        <source>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</source>
        <translation>Укажите либо INPUT (слой происшествий), либо STORE (.gpkg), одно из двух.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</source>
        <translation>Не всё запрошенное загружено полностью ({gaps}): числа могут быть занижены. Сначала загрузите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>Профиль по времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Counts incidents by hour of day and weekday, and by month and week with control limits. Incidents without a place count as well; times are local wall-clock times and are never shifted.

OUTPUT has a row for every hour (0–23) of every weekday (1 = Monday) and seven rows whose hour is NULL: incidents whose time is not known, by weekday. All counts together are all incidents with a date. With TIME_TO an incident that happened some time between the two is shared among the hours it overlaps, in proportion (aoristic analysis, Ratcliffe 2000), so counts have fractions. Spans that end before they begin count as not known; spans of more than a week are shared, too, and say next to nothing.

Registers often write 00:00 where no time is known. When 00:00:00 is over 5 % of all, at least twice as frequent as any other time of day, and chance would not make it so once in a million, or when all times are 00:00:00, those incidents count as not known and are named in a warning.

SERIES: months and weeks (from Monday), half-open [from, to), with days, count, expected, low, high and flag (high, low, usual, partial). Limits are those of a u-chart: the mean rate per day times the period&apos;s days, ± 3 standard deviations of a Poisson count. A first or last period that the input does not fill is partial and has no limits; under 8 whole periods there are none.</source>
        <translation>Считает происшествия по часам суток и дням недели, по месяцам и неделям с контрольными пределами. Происшествия без места тоже считаются; время местное, как на часах, и не сдвигается.

В OUTPUT строка для каждого часа (0–23) каждого дня недели (1 = понедельник) и семь строк, где час NULL: происшествия с неизвестным временем, по дням недели. Все числа вместе — все происшествия с датой. С TIME_TO происшествие, которое случилось когда-то между двумя моментами, делится между часами, которые оно перекрывает, пропорционально (аористический анализ, Ratcliffe 2000), поэтому числа дробные. Промежутки, которые кончаются раньше начала, считаются неизвестными; промежутки больше недели тоже делятся и почти ни о чём не говорят.

В учёте часто пишут 00:00, когда время неизвестно. Если 00:00:00 — больше 5 % всего, встречается вдвое чаще любого другого времени и случай дал бы такое реже одного раза на миллион или если всё время — 00:00:00, эти происшествия считаются неизвестными и называются в предупреждении.

SERIES: месяцы и недели (с понедельника), полуоткрытые [from, to), с полями days, count, expected, low, high и flag (high, low, usual, partial). Пределы — как у u-карты: средняя частота в день × число дней периода, ± 3 стандартных отклонения пуассоновского числа. Первый или последний период, который данные не заполняют, — partial и без пределов; меньше 8 целых периодов — пределов нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents (with or without a place)</source>
        <translation>Происшествия (с местом или без)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Latest time, where only a span is known</source>
        <translation>Самое позднее время, если известен лишь промежуток</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Hours by weekday</source>
        <translation>Часы по дням недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Months and weeks</source>
        <translation>Месяцы и недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents without a date</source>
        <translation>Происшествия без даты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents with no time recorded</source>
        <translation>Происшествия без записанного времени</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Spans that end before they begin</source>
        <translation>Промежутки, которые кончаются раньше начала</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Spans of more than a week</source>
        <translation>Промежутки больше недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Fewer than one incident per hour of the week: add up hours or weekdays before you compare.</source>
        <translation>Меньше одного происшествия на час недели: сложите часы или дни недели, прежде чем сравнивать.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) have no time recorded (mostly written as 00:00): they are in the rows without an hour, not in the night.</source>
        <translation>
            <numerusform>У %n происшествия время не записано (чаще всего стоит 00:00): оно в строках без часа, а не в ночи.</numerusform>
            <numerusform>У %n происшествий время не записано (чаще всего стоит 00:00): они в строках без часа, а не в ночи.</numerusform>
            <numerusform>У %n происшествий время не записано (чаще всего стоит 00:00): они в строках без часа, а не в ночи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) end before they begin: their hour counts as not known.</source>
        <translation>
            <numerusform>%n происшествие кончается раньше, чем начинается: его час считается неизвестным.</numerusform>
            <numerusform>%n происшествия кончаются раньше, чем начинаются: их час считается неизвестным.</numerusform>
            <numerusform>%n происшествий кончаются раньше, чем начинаются: их час считается неизвестным.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) span more than a week: shared among all hours, they say nothing about the hour.</source>
        <translation>
            <numerusform>%n происшествие длится больше недели: разделённое между всеми часами, оно ничего не говорит о часе.</numerusform>
            <numerusform>%n происшествия длятся больше недели: разделённые между всеми часами, они ничего не говорят о часе.</numerusform>
            <numerusform>%n происшествий длятся больше недели: разделённые между всеми часами, они ничего не говорят о часе.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Территория</translation>
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
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>&amp;Audience</source>
        <translation>Назна&amp;чение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Publish one set of sheets: others of overlapping periods or areas can be compared with it.</source>
        <translation>Публикуйте один комплект листов: другие, за пересекающиеся периоды или территории, можно с ним сопоставить.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>The smallest count that the public is shown, besides 0</source>
        <translation>Наименьшее число, которое публикуется, кроме 0</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Not counted</source>
        <translation>Без учёта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Squares for the public then hold at least {number} of these addresses each</source>
        <translation>Тогда в каждом квадрате для публикации не меньше {number} таких адресов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Squares instead of places; fewer than {least} is not shown, nor what would give it away.</source>
        <translation>Квадраты вместо мест; числа меньше {least} и всё, что выдало бы их, не показываются.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Every sheet is marked as internal and carries no case numbers.</source>
        <translation>Каждый лист помечен как внутренний и не содержит номеров дел.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Registered: {period}</source>
        <translation>Зарегистрированы: {period}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Period: {period}</source>
        <translation>Период: {period}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Area</source>
        <translation>Территория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Weekdays</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Older than {day}</source>
        <translation>Старше {day}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>not complete</source>
        <translation>не полностью</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>for the public</source>
        <translation>для публикации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>internal</source>
        <translation>внутренний</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>with case and house numbers</source>
        <translation>с номерами дел и домов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>daily digest</source>
        <translation>ежедневная сводка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>weekly digest</source>
        <translation>еженедельная сводка</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>%n watch area(s)</source>
        <translation>
            <numerusform>%n зона наблюдения</numerusform>
            <numerusform>%n зоны наблюдения</numerusform>
            <numerusform>%n зон наблюдения</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Folder: {name}</source>
        <translation>Папка: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>up to {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>{title}: {values}</source>
        <translation>{title}: {values}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Audit list</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Row {number} is missing or was changed: do not rely on the list from there on.</source>
        <translation>Строка {number} пропала или изменена: начиная с неё журналу доверять нельзя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>No row is missing or was changed. The list cannot show whether somebody who may write the file made all of it anew.</source>
        <translation>Ни одна строка не пропала и не изменена. Но тот, кто может записывать в файл, мог бы создать весь журнал заново, и этого журнал не покажет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>No.</source>
        <translation>Ном.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>What</source>
        <translation>Действие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>QGIS profile</source>
        <translation>Профиль QGIS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>When (UTC)</source>
        <translation>Когда (UTC)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>fetched</source>
        <translation>загружено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>refreshed</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>exported</source>
        <translation>выгружено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>purged</source>
        <translation>удалено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>confirmed as one incident</source>
        <translation>подтверждено как одно происшествие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>kept apart as two incidents</source>
        <translation>оставлено как два происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>pair opened again</source>
        <translation>пара открыта заново</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Wait for the work under way, then run it.</source>
        <translation>Дождитесь конца текущей работы и запустите.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Running %n job(s)</source>
        <translation>
            <numerusform>Выполняется %n задание</numerusform>
            <numerusform>Выполняются %n задания</numerusform>
            <numerusform>Выполняются %n заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n задание не удалось.</numerusform>
            <numerusform>%n задания не удались.</numerusform>
            <numerusform>%n заданий не удались.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>The table “jobs” of the output says why; run it again to retry.</source>
        <translation>Причины — в таблице «jobs» результата; запустите снова, чтобы повторить.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>{category}: {groups}</source>
        <translation>{category}: {groups}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Road traffic</source>
        <translation>Транспорт и ДТП</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/caution_line.py"/>
        <source>… and %n more: point here.</source>
        <translation>
            <numerusform>… и ещё %n: наведите указатель.</numerusform>
            <numerusform>… и ещё %n: наведите указатель.</numerusform>
            <numerusform>… и ещё %n: наведите указатель.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>Save the chart …</source>
        <translation>Сохранить диаграмму …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>The chart could not be drawn: {reason}</source>
        <translation>Диаграмму не удалось построить: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>Drawing the chart …</source>
        <translation>Построение диаграммы …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Portal connection</source>
        <translation>Соединение с порталом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
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
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Import a layer or file …</source>
        <translation>Импорт слоя или файла …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Overlays …</source>
        <translation>Тематические слои …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Counted twice …</source>
        <translation>Учтены дважды …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Repeat the chosen layer&apos;s run</source>
        <translation>Повторить запуск выбранного слоя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <source>Save as recipe …</source>
        <translation>Сохранить как рецепт …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Open recipe …</source>
        <translation>Открыть рецепт …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>More sources and layers …</source>
        <translation>Ещё источники и слои …</translation>
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
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Paused: this connection is metered.</source>
        <translation>Приостановлено: лимитное подключение.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>The last refresh failed; next try at {time}.</source>
        <translation>Обновить не удалось; следующая попытка в {time}.</translation>
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
        <source>%n square(s) written.</source>
        <translation>
            <numerusform>Записан %n квадрат.</numerusform>
            <numerusform>Записано %n квадрата.</numerusform>
            <numerusform>Записано %n квадратов.</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Areas</source>
        <translation>&amp;Территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>&amp;Districts</source>
        <translation>&amp;Районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search areas</source>
        <translation>Поиск территорий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search districts</source>
        <translation>Поиск районов</translation>
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
        <source>&amp;Smallest count</source>
        <translation>Наименьшее ч&amp;исло</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>A&amp;ddresses</source>
        <translation>А&amp;дреса</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>More settings</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Back to districts</source>
        <translation>К районам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Print sheets of districts again</source>
        <translation>Напечатать листы районов снова</translation>
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
        <location filename="../crime_map_plugin/gui/source_question.py"/>
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
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>No districts have been chosen yet.</source>
        <translation>Районы ещё не выбраны.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Choose a layer of districts first.</source>
        <translation>Сначала выберите слой районов.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Parts of the period or area were never fetched completely.</source>
        <translation>Часть периода или территории загружена не полностью.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/overlay_layers_box.py"/>
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
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
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
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>{text}, {age}</source>
        <comment>how old the data is</comment>
        <translation>{text}, {age}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Export incidents</source>
        <translation>Выгрузка происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Text table (*.csv)</source>
        <translation>Текстовая таблица (*.csv)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
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
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
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
        <source>Squares of 250 m and more with at least {least} incidents each, instead of places.</source>
        <translation>Вместо мест — квадраты от 250 м, в каждом не меньше {least} происшествий.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Each incident with its place. Every row is marked as internal; do not pass the file on.</source>
        <translation>Каждое происшествие со своим местом. Каждая строка помечена как внутренняя; никому не передавайте файл.</translation>
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
        <location filename="../crime_map_plugin/gui/result_window.py"/>
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
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh only when asked</source>
        <translation>Обновлять только вручную</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh every %n hour(s)</source>
        <translation>
            <numerusform>Обновлять раз в %n час</numerusform>
            <numerusform>Обновлять раз в %n часа</numerusform>
            <numerusform>Обновлять раз в %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh every %n minute(s)</source>
        <translation>
            <numerusform>Обновлять раз в %n минуту</numerusform>
            <numerusform>Обновлять раз в %n минуты</numerusform>
            <numerusform>Обновлять раз в %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>A connection is taken for metered where the system says so. Older QGIS sees mobile modems only: there, turn the automatic refresh off while you use a telephone&apos;s network.</source>
        <translation>Подключение считается лимитным, если так сообщает система. Старые версии QGIS распознают только мобильные модемы: в них выключайте автоматическое обновление, когда работаете через телефон.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Automatic refresh</source>
        <translation>Автоматическое обновление</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>How often the portal is asked for what is new</source>
        <translation>Как часто у портала запрашивается новое</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>More …</source>
        <translation>Ещё …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Refresh on metered connections too</source>
        <translation>Обновлять и на лимитных подключениях</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/gap_row.py"/>
        <source>Fetc&amp;h what is missing</source>
        <translation>&amp;Загрузить недостающее</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Street, article or date</source>
        <translation>Улица, статья или дата</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Search: {list}</source>
        <translation>Поиск: {list}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Zoom to the incident</source>
        <translation>Приблизить к происшествию</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Where and what</source>
        <translation>Где и что</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Cate&amp;gory</source>
        <translation>Кате&amp;гория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>by the article</source>
        <translation>по статье</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>one for all incidents</source>
        <translation>одна для всех происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>by the values of a field</source>
        <translation>по значениям поля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>&amp;All are</source>
        <translation>&amp;Все —</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Values and their categories</source>
        <translation>Значения и их категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Choose in “Fields” which field is the kind of incident.</source>
        <translation>Выберите в «Поля», какое поле — вид происшествия.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Choose in “Fields” which field is the article; else all incidents are “other”.</source>
        <translation>Выберите в «Поля», какое поле — статья; иначе все происшествия — «прочие».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Category of {value}</source>
        <translation>Категория для {value}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Import a layer or file</source>
        <translation>Импорт слоя или файла</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Choose a layer or a file to begin with.</source>
        <translation>Для начала выберите слой или файл.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Name and refresh</source>
        <translation>Название и обновление</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Open &amp;mapping …</source>
        <translation>Откр&amp;ыть сопоставление …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Sa&amp;ve mapping …</source>
        <translation>Сохр&amp;анить сопоставление …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>“{name}” is the profile of a portal: add it with “Connection …”.</source>
        <translation>«{name}» — профиль портала: добавьте его через «Соединение …».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>The mapping names no source: choose a layer or a file.</source>
        <translation>В сопоставлении не назван источник: выберите слой или файл.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>Open mapping</source>
        <translation>Открыть сопоставление</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Save mapping</source>
        <translation>Сохранить сопоставление</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Reading …</source>
        <translation>Чтение …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Choose in “Fields” which field is the date of the incident.</source>
        <translation>Выберите в «Поля», какое поле — дата происшествия.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>The source has no points: choose in “Fields” longitude and latitude, or x and y with their coordinate system in “Place”.</source>
        <translation>В источнике нет точек: выберите в «Поля» долготу и широту или x и y, а их систему координат — в «Место».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Give the source a name in “Name and refresh”.</source>
        <translation>Дайте источнику название в «Название и обновление».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Importing {name}</source>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Wait for the work under way, then import again.</source>
        <translation>Дождитесь конца текущей работы и повторите импорт.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>The imported incidents are from {first} to {last}; the filter hides them.</source>
        <translation>Импортированы происшествия с {first} по {last}; фильтр их скрывает.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Choose another period to see them.</source>
        <translation>Чтобы увидеть их, выберите другой период.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Fields of the source</source>
        <translation>Поля источника</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Means</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Meaning of {field}</source>
        <translation>Смысл поля {field}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>These fields hold personal data and are left out: {fields}</source>
        <translation>В этих полях персональные данные, они не берутся: {fields}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Place from</source>
        <translation>&amp;Место из</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>the layer&apos;s points</source>
        <translation>точек слоя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>two columns</source>
        <translation>двух столбцов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Coordinate system of the columns</source>
        <translation>Система координат столбцов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Exchange x and y</source>
        <translation>Помен&amp;ять x и y</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Coordinate &amp;system</source>
        <translation>Система &amp;координат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>These are no degrees: choose the coordinate system that the numbers are in.</source>
        <translation>Это не градусы: выберите систему координат, в которой даны числа.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>x (longitude) is {x}, y (latitude) is {y}.</source>
        <translation>x (долгота) — {x}, y (широта) — {y}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Choose in “Fields” which field is longitude or x and which is latitude or y.</source>
        <translation>Выберите в «Поля», какое поле — долгота или x, а какое — широта или y.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Name of the source</source>
        <translation>Название источника</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Refresh</source>
        <translation>О&amp;бновлять</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>the whole source each time</source>
        <translation>каждый раз весь источник</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>only what is later, by a date</source>
        <translation>только более поздние, по дате</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>only what is new, by an id that grows</source>
        <translation>только новые, по растущему номеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>by &amp;field</source>
        <translation>по &amp;полю</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Name of the source</source>
        <translation>&amp;Название источника</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Rows that were corrected or withdrawn later are seen by a whole refresh only.</source>
        <translation>Исправленные или отозванные позже строки видит только полное обновление.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Corrected rows are updated and rows that are gone are removed.</source>
        <translation>Исправленные строки обновляются, исчезнувшие удаляются.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The first incidents as they will be</source>
        <translation>Первые происшествия в том виде, как они войдут</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>Longitude, latitude</source>
        <translation>Долгота, широта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The source has no rows: choose another one, or remove its filter.</source>
        <translation>В источнике нет строк: выберите другой или снимите с него фильтр.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) read</source>
        <translation>
            <numerusform>Прочитана %n строка</numerusform>
            <numerusform>Прочитаны %n строки</numerusform>
            <numerusform>Прочитано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The first %n row(s) of {total} read</source>
        <translation>
            <numerusform>Прочитана первая %n строка из {total}</numerusform>
            <numerusform>Прочитаны первые %n строки из {total}</numerusform>
            <numerusform>Прочитаны первые %n строк из {total}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>{rows}; nothing is lost.</source>
        <translation>{rows}; ничего не потеряно.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) are double and count once.</source>
        <translation>
            <numerusform>%n строка повторяется и учитывается один раз.</numerusform>
            <numerusform>%n строки повторяются и учитываются один раз.</numerusform>
            <numerusform>%n строк повторяются и учитываются один раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have no date.</source>
        <translation>
            <numerusform>В %n строке нет даты.</numerusform>
            <numerusform>В %n строках нет даты.</numerusform>
            <numerusform>В %n строках нет даты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n date(s) cannot be read, such as “{example}”.</source>
        <translation>
            <numerusform>%n дата не читается, например «{example}».</numerusform>
            <numerusform>%n даты не читаются, например «{example}».</numerusform>
            <numerusform>%n дат не читаются, например «{example}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have no place.</source>
        <translation>
            <numerusform>В %n строке нет места.</numerusform>
            <numerusform>В %n строках нет места.</numerusform>
            <numerusform>В %n строках нет места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n place(s) cannot be in this coordinate system.</source>
        <translation>
            <numerusform>%n место не может быть в этой системе координат.</numerusform>
            <numerusform>%n места не могут быть в этой системе координат.</numerusform>
            <numerusform>%n мест не могут быть в этой системе координат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have signs that this encoding cannot read.</source>
        <translation>
            <numerusform>В %n строке есть знаки, которых нет в этой кодировке.</numerusform>
            <numerusform>В %n строках есть знаки, которых нет в этой кодировке.</numerusform>
            <numerusform>В %n строках есть знаки, которых нет в этой кодировке.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Layer of the project</source>
        <translation>Слой проекта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>none</source>
        <comment>no layer chosen</comment>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Tables and layers</source>
        <translation>Таблицы и слои</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Other source …</source>
        <translation>&amp;Другой источник …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>A service or a database known to QGIS: WFS, OGC API, PostGIS and others</source>
        <translation>Служба или база данных, известная QGIS: WFS, OGC API, PostGIS и другие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>; semicolon</source>
        <translation>; точка с запятой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>, comma</source>
        <translation>, запятая</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>tabulator</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>| bar</source>
        <translation>| вертикальная черта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Layer of the project</source>
        <translation>&amp;Слой проекта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>or a &amp;file</source>
        <translation>или &amp;файл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>There is no such file: choose another one.</source>
        <translation>Такого файла нет: выберите другой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Choose a source</source>
        <translation>Выберите источник</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>QGIS cannot open this source: choose another one.</source>
        <translation>QGIS не может открыть этот источник: выберите другой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>This source has no fields: choose another one.</source>
        <translation>В этом источнике нет полей: выберите другой.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Date of the incident</source>
        <translation>Дата происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Date of registration</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Longitude or x</source>
        <translation>Долгота или x</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Latitude or y</source>
        <translation>Широта или y</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Name of the article</source>
        <translation>Название статьи</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Kind of incident (category)</source>
        <translation>Вид происшествия (категория)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Number that never changes (id)</source>
        <translation>Постоянный номер (идентификатор)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>House (internal)</source>
        <translation>Дом (внутреннее поле)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Case number (internal)</source>
        <translation>Номер дела (внутреннее поле)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Severity, 0 to 4</source>
        <translation>Тяжесть, от 0 до 4</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Crime or misdemeanour</source>
        <translation>Преступление или проступок</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Type of place</source>
        <translation>Тип места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Region code</source>
        <translation>Код региона</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>District code</source>
        <translation>Код района</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Agency, in Russian</source>
        <translation>Орган, по-русски</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Agency, in Kazakh</source>
        <translation>Орган, по-казахски</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Injured</source>
        <translation>Пострадало</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Killed</source>
        <translation>Погибло</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Second id</source>
        <translation>Второй идентификатор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: committed before (yes/no)</source>
        <translation>Правонарушитель: ранее совершал (да/нет)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: under age (yes/no)</source>
        <translation>Правонарушитель: несовершеннолетний (да/нет)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: without work (yes/no)</source>
        <translation>Правонарушитель: без работы (да/нет)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: intoxicated (yes/no)</source>
        <translation>Правонарушитель: в состоянии опьянения (да/нет)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: in a group (yes/no)</source>
        <translation>Правонарушитель: в группе (да/нет)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>&amp;Times are</source>
        <translation>&amp;Время указано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>as on the clock on the spot</source>
        <translation>местное, как на часах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>in UTC</source>
        <translation>в UTC</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>&amp;Dates are</source>
        <translation>Да&amp;ты записаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>recognised by themselves</source>
        <translation>распознать автоматически</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>day first: 03/04/2024 is 3 April</source>
        <translation>сначала день: 03/04/2024 — 3 апреля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>month first: 03/04/2024 is 4 March</source>
        <translation>сначала месяц: 03/04/2024 — 4 марта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>seconds since 1970 (epoch)</source>
        <translation>секунды с 1970 года</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>milliseconds since 1970 (epoch)</source>
        <translation>миллисекунды с 1970 года</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>day numbers of Excel</source>
        <translation>порядковые дни Excel</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>Choose the field that holds the date of the incident.</source>
        <translation>Выберите поле с датой происшествия.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>{written} becomes {read}</source>
        <translation>{written} → {read}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>UTC becomes the time of the region: since 1 March 2024 UTC+5 everywhere, before that UTC+6 where no western region is named.</source>
        <translation>UTC переводится в местное время региона: с 1 марта 2024 года везде UTC+5, до этого UTC+6, если не назван западный регион.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>Whether days or months come first cannot be told from these dates: choose which.</source>
        <translation>По этим датам не понять, что идёт первым, день или месяц: выберите сами.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/marking.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>INTERNAL — for official use</source>
        <translation>ВНУТРЕННИЙ — для служебного использования</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n pair(s) counted once</source>
        <translation>
            <numerusform>%n пара учтена один раз</numerusform>
            <numerusform>%n пары учтены один раз</numerusform>
            <numerusform>%n пар учтены один раз</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/gui/method_chooser.py"/>
        <source>&amp;Method</source>
        <translation>&amp;Метод</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source> days</source>
        <translation> сут</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>the exact law</source>
        <translation>точный закон</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>normal distribution</source>
        <translation>норм. закон</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>as fits the numbers</source>
        <translation>по ожидаемым числам</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>%n permutation(s)</source>
        <translation>
            <numerusform>%n перестановка</numerusform>
            <numerusform>%n перестановки</numerusform>
            <numerusform>%n перестановок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Si&amp;gnificance</source>
        <translation>З&amp;начимость</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Co&amp;rrection</source>
        <translation>&amp;Поправка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Se&amp;ed</source>
        <translation>Нач. &amp;число</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>False discoveries (BH)</source>
        <translation>Доля ложных (BH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>False discoveries (BY, stricter)</source>
        <translation>Строже (BY)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_job.py"/>
        <source>Weighing the incidents …</source>
        <translation>Взвешивание происшествий …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Study &amp;area</source>
        <translation>&amp;Территория</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>&amp;Cell size</source>
        <translation>&amp;Размер ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Вес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>This is of an earlier filter; the map keeps it until you remove it.</source>
        <translation>Это по прежнему фильтру; слой останется на карте, пока вы его не удалите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Charts and tables</source>
        <translation>Диаграммы и таблицы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>No stored incident matches the filter: fetch some on the Data page.</source>
        <translation>В хранилище нет происшествий по фильтру: загрузите их на странице «Данные».</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>%n incident(s) pass the filter.</source>
        <translation>
            <numerusform>Под фильтр подходит %n происшествие.</numerusform>
            <numerusform>Под фильтр подходят %n происшествия.</numerusform>
            <numerusform>Под фильтр подходят %n происшествий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Not fetched completely: {period}. Nothing can be said of it yet.</source>
        <translation>Загружено не полностью: {period}. Сказать об этом пока ничего нельзя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Reading the result …</source>
        <translation>Чтение результата …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</source>
        <translation>Территория фильтра — лишь часть территории анализа; ячейки вне её кажутся пустыми. Выберите для обоих одну территорию.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>%n incident(s) far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</source>
        <translation>
            <numerusform>%n происшествие вдали от остальных растягивает территорию анализа и её ячейки. Выберите территорией районы или задайте территорию на странице «Данные».</numerusform>
            <numerusform>%n происшествия вдали от остальных растягивают территорию анализа и её ячейки. Выберите территорией районы или задайте территорию на странице «Данные».</numerusform>
            <numerusform>%n происшествий вдали от остальных растягивают территорию анализа и её ячейки. Выберите территорией районы или задайте территорию на странице «Данные».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Change by district</source>
        <translation>Изменения по районам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Tests in which districts the filter&apos;s period differs from another one by more than chance. Use it before anybody explains a rise or a fall.</source>
        <translation>Проверяет, в каких районах период фильтра отличается от другого сильнее, чем от случая. Используйте прежде, чем объяснять рост или спад.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>&amp;Test the change</source>
        <translation>&amp;Проверить изменения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>the period before</source>
        <translation>предыдущий период</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>the year before</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>days of my own</source>
        <translation>свои дни</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Numbers (E-test)</source>
        <translation>Числа (E-тест)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Shares of the whole</source>
        <translation>Доли в целом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Against control areas (WDD)</source>
        <translation>Контроль (WDD)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Point pattern (SPPT)</source>
        <translation>Рисунок (SPPT)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>As suits the test</source>
        <translation>По критерию</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Test</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Field of the districts that says treated, control or displacement</source>
        <translation>Поле районов со значениями treated, control или displacement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Correction</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>The filter needs a first and a last day.</source>
        <translation>У фильтра должны быть первый и последний день.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>The two periods overlap: choose days outside the filter&apos;s period.</source>
        <translation>Периоды перекрываются: выберите дни вне периода фильтра.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Reading both periods …</source>
        <translation>Чтение обоих периодов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Testing the change …</source>
        <translation>Проверка изменений …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Change: {title}</source>
        <translation>Изменения: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Percentages are left out where the base is 0, and marked where it is under 10.</source>
        <translation>Проценты не приводятся, если прежнее число — 0, и отмечены, если оно меньше 10.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Different by the pattern test (no p)</source>
        <translation>Отличается по рисунку точек (без p)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>More than chance (p up to 0.05)</source>
        <translation>Сильнее, чем от случая (p до 0,05)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>{before}: {n_before} incidents; {after}: {n_after} incidents.</source>
        <translation>{before}: {n_before}; {after}: {n_after} (число происшествий).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>WDD {value}, 90 % interval {low} to {high} ({p}).</source>
        <translation>WDD {value}, интервал 90 % от {low} до {high} ({p}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>%n district(s) differ by the pattern test; about half do without any change.</source>
        <translation>
            <numerusform>По рисунку точек отличается %n район; примерно половина отличается и без всяких изменений.</numerusform>
            <numerusform>По рисунку точек отличаются %n района; примерно половина отличается и без всяких изменений.</numerusform>
            <numerusform>По рисунку точек отличаются %n районов; примерно половина отличается и без всяких изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>%n district(s) changed by more than chance.</source>
        <translation>
            <numerusform>Сильнее, чем от случая, изменился %n район.</numerusform>
            <numerusform>Сильнее, чем от случая, изменились %n района.</numerusform>
            <numerusform>Сильнее, чем от случая, изменились %n районов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>{share} of the districts are not different (S).</source>
        <translation>Не отличаются {share} районов (S).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Draws an outline around each group of incidents that lie close together. Use it to mark areas for patrols; it tests nothing.</source>
        <translation>Обводит каждую группу происшествий, лежащих близко друг к другу. Используйте, чтобы наметить участки для патрулей; ничего не проверяет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>&amp;Outline the clusters</source>
        <translation>&amp;Обвести кластеры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Close in space (DBSCAN)</source>
        <translation>По месту (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Close in space and time (ST-DBSCAN)</source>
        <translation>Место, время (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Nearest neighbours (NNH)</source>
        <translation>По соседям (NNH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Colour the incidents too</source>
        <translation>Раскрасить и происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>How many incidents make a cluster</source>
        <translation>Сколько происшествий составляют кластер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Looking for clusters …</source>
        <translation>Поиск кластеров …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Clusters: {title}</source>
        <translation>Кластеры: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>{clusters} with {incidents}.</source>
        <translation>{clusters}; внутри {incidents}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n кластер</numerusform>
            <numerusform>%n кластера</numerusform>
            <numerusform>%n кластеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Incidents by cluster: {title}</source>
        <translation>Происшествия по кластерам: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Density surface</source>
        <translation>Поверхность плотности</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</source>
        <translation>Показывает происшествия на км² гладкой поверхностью. Используйте для общей картины; ничего не проверяет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Com&amp;pute density</source>
        <translation>В&amp;ычислить плотность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Edge correction</source>
        <translation>&amp;Поправка на краю</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Makes up for the part of each incident&apos;s kernel outside the study area</source>
        <translation>Возмещает часть ядра каждого происшествия, которая лежит за территорией анализа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>S&amp;tability test</source>
        <translation>Проверить &amp;устойчивость</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Tells how often the densest places stay so when the pixels shift and the bandwidth changes</source>
        <translation>Показывает, как часто самые плотные места остаются такими, если сдвинуть пиксели и изменить радиус</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Bandwidth</source>
        <translation>&amp;Сглаживание</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Kernel</source>
        <translation>&amp;Ядро</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Population</source>
        <translation>Население</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>With a layer of people, the surface shows incidents per 10,000 people</source>
        <translation>Со слоем населения поверхность показывает происшествия на 10 000 жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People</source>
        <translation>Жители</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Computing the density …</source>
        <translation>Вычисление плотности …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Density: {title}</source>
        <translation>Плотность: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/tree.py"/>
        <source>Density, incidents per km²</source>
        <translation>Плотность, происшествий на км²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest density: {value} incidents per km²</source>
        <translation>Наибольшая плотность: {value} происшествия на км²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Risk: {title}</source>
        <translation>Риск: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents per 10,000 people</source>
        <translation>Происшествий на 10 000 жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest: {value} incidents per 10,000 people</source>
        <translation>Наибольшее: {value} происшествия на 10 000 жителей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Weighted density per km²</source>
        <translation>Взвешенная плотность на км²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest density: {value} per km², weighted</source>
        <translation>Наибольшая плотность: {value} на км², с весами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Number of incidents</source>
        <translation>Число происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Choose your districts first, on the page District maps.</source>
        <translation>Сначала выберите районы на странице «Районы».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>The layer of districts names no field of the population.</source>
        <translation>У слоя районов не указано поле населения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Counting by district …</source>
        <translation>Подсчёт по районам …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Hot and cold districts (Gi*)</source>
        <translation>Горячие и холодные районы (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Tells which districts, with those around them, have more or fewer than chance explains. Use it to compare districts by number or by rate.</source>
        <translation>Показывает, в каких районах вместе с соседними происшествий больше или меньше, чем объясняет случай. Используйте, чтобы сравнить районы по числу или по показателю.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>&amp;Find hot districts</source>
        <translation>Найти &amp;горячие районы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Finding hot districts …</source>
        <translation>Поиск горячих районов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Hot districts: {title}</source>
        <translation>Горячие районы: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Tells which hot spots are new, growing, lasting or over. Use it on a year or more to see where things are getting worse.</source>
        <translation>Показывает, какие горячие точки новые, растут, держатся или исчезли. Берите год и больше, чтобы увидеть, где становится хуже.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>&amp;Find emerging hot spots</source>
        <translation>&amp;Найти возникающие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Adjoining cells</source>
        <translation>Смежные ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Cell shape</source>
        <translation>Форма ячеек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Neighbourhood</source>
        <translation>Соседство</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Steps back</source>
        <translation>Шагов назад</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>How many steps before belong to the neighbourhood</source>
        <translation>Сколько предыдущих шагов входят в окрестность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Lasting from</source>
        <translation>Длительная от</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Share of the steps that makes a lasting hot spot</source>
        <translation>Доля шагов, с которой горячая точка длительная</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Trend, p up to</source>
        <translation>Тренд, p до</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>How sure a rise or fall must be</source>
        <translation>Насколько надёжным должен быть рост или спад</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Calendar months</source>
        <translation>Календарные месяцы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Finding emerging hot spots …</source>
        <translation>Поиск возникающих точек …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Emerging hot spots: {title}</source>
        <translation>Возникающие точки: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>{hot} and {cold} with a pattern, of {cells}.</source>
        <translation>С видом изменений: {hot} и {cold} из {cells}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n hot cell(s)</source>
        <translation>
            <numerusform>%n горячая ячейка</numerusform>
            <numerusform>%n горячие ячейки</numerusform>
            <numerusform>%n горячих ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n cold cell(s)</source>
        <translation>
            <numerusform>%n холодная</numerusform>
            <numerusform>%n холодные</numerusform>
            <numerusform>%n холодных</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Most often: {patterns}.</source>
        <translation>Чаще всего: {patterns}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Patterns</source>
        <translation>Виды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Counting incidents …</source>
        <translation>Подсчёт происшествий …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <source>p is from the normal distribution: {expected} incidents are expected around a cell, 10 or more.</source>
        <translation>p — по нормальному распределению: вокруг ячейки ожидается {expected} происшествия, то есть 10 или больше.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <source>p is from the exact law: {expected} incidents are expected around a cell, under 10. It shows no hot spot that lies within one cell; smaller cells may.</source>
        <translation>p — по точному закону: вокруг ячейки ожидается {expected} происшествия, меньше 10. Горячую точку внутри одной ячейки он не показывает; её могут показать ячейки помельче.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Hot and cold cells (Gi*)</source>
        <translation>Горячие и холодные ячейки (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</source>
        <translation>Показывает, вокруг каких ячеек происшествий больше или меньше, чем объясняет случай. Используйте там, где решение придётся обосновывать.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>&amp;Find hotspots</source>
        <translation>Найти &amp;горячие точки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</source>
        <translation>Показывает, как часто ячейка остаётся горячей, если сдвинуть сетку и изменить окрестность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Cell &amp;shape</source>
        <translation>&amp;Форма ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>&amp;Neighbourhood</source>
        <translation>&amp;Соседство</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Finding hotspots …</source>
        <translation>Поиск горячих точек …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Hotspots: {title}</source>
        <translation>Горячие точки: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>{hot}, {cold} of {cells}</source>
        <translation>{hot}, {cold} из {cells}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n of them stay(s) hot in at least 90 % of the variations.</source>
        <translation>
            <numerusform>%n из них остаётся горячей не меньше чем в 90 % вариантов.</numerusform>
            <numerusform>%n из них остаются горячими не меньше чем в 90 % вариантов.</numerusform>
            <numerusform>%n из них остаются горячими не меньше чем в 90 % вариантов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/inside.py"/>
        <source>%n incident(s) without a place or outside the study area were left out.</source>
        <translation>
            <numerusform>%n происшествие без места или вне территории анализа не учтено.</numerusform>
            <numerusform>%n происшествия без места или вне территории анализа не учтены.</numerusform>
            <numerusform>%n происшествий без места или вне территории анализа не учтены.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers (Moran)</source>
        <translation>Кластеры и выбросы (Моран)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Tells clusters from outliers: a busy place among quiet ones, a quiet one among busy ones. Use it when one place stands out from those around it.</source>
        <translation>Отличает кластеры от выбросов: нагруженное место среди спокойных, спокойное среди нагруженных. Используйте, когда одно место выделяется среди соседних.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>&amp;Find clusters and outliers</source>
        <translation>Найти &amp;кластеры и выбросы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Finding clusters and outliers …</source>
        <translation>Поиск кластеров и выбросов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers: {title}</source>
        <translation>Кластеры и выбросы: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>High among high: {hh}. Low among low: {ll}. High among low: {hl}. Low among high: {lh}.</source>
        <translation>Высокое среди высоких: {hh}. Низкое среди низких: {ll}. Высокое среди низких: {hl}. Низкое среди высоких: {lh}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Moran&apos;s I of the whole: {value}.</source>
        <translation>I Морана в целом: {value}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers</source>
        <translation>Кластеры и выбросы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>High among high</source>
        <translation>Высокое среди высоких</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Low among low</source>
        <translation>Низкое среди низких</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>High among low</source>
        <translation>Высокое среди низких</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Low among high</source>
        <translation>Низкое среди высоких</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Locations</source>
        <translation>Места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Checking the locations …</source>
        <translation>Проверка мест …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Locations: {title}</source>
        <translation>Места: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>{rate} of the incidents are placed to a house or a street.</source>
        <translation>{rate} происшествий привязаны к дому или улице.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Kinds of places</source>
        <translation>Виды мест</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>House known</source>
        <translation>Известен дом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Street known</source>
        <translation>Известна улица</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Centre of the settlement</source>
        <translation>Центр населённого пункта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Many at one point</source>
        <translation>Много в одной точке</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Zero coordinates</source>
        <translation>Нулевые координаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Outside the area</source>
        <translation>Вне территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Tells whether one incident brings others close by soon after. Use it to decide how long and how far around a place to stay alert.</source>
        <translation>Показывает, вызывает ли одно происшествие другие рядом вскоре после него. Используйте, чтобы решить, как долго и как далеко вокруг быть настороже.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>&amp;Test for near repeats</source>
        <translation>&amp;Проверить близкие повторы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Along streets (Manhattan)</source>
        <translation>По улицам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Straight (Euclidean)</source>
        <translation>По прямой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>from … to under …</source>
        <translation>от … и меньше …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>over … to …</source>
        <translation>больше … и до …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Calendar days</source>
        <translation>По календарю</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>24 hours</source>
        <translation>24 часа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Lines between near repeats</source>
        <translation>Линии между повторами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Who began and who followed</source>
        <translation>Кто начал и кто следовал</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>The limits of the bands, with commas between them</source>
        <translation>Границы интервалов через запятую</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Metres</source>
        <translation>Метры</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Watch area for</source>
        <translation>Следить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Draws where the next incidents may come, with the day on which it expires</source>
        <translation>Рисует, где могут быть следующие происшествия, и до какого дня это верно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Bands reach</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>A day is</source>
        <translation>День — это</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Write at least two limits of bands, such as 0, 200, 400.</source>
        <translation>Напишите не меньше двух границ интервалов, например 0, 200, 400.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Testing for near repeats …</source>
        <translation>Проверка близких повторов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Near repeats: {title}</source>
        <translation>Близкие повторы: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Distance: {metric}. Bands: {sides}. {runs} permutations; not corrected for testing many bands.</source>
        <translation>Расстояние: {metric}. Интервалы: {sides}. Перестановок: {runs}; поправки на проверку многих интервалов нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Watch area: {title}</source>
        <translation>Зона внимания: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Links of near repeats: {title}</source>
        <translation>Связи близких повторов: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Roles in near repeats: {title}</source>
        <translation>Роли в близких повторах: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>No combination of distance and time holds more pairs than chance would bring together (p up to 0.05).</source>
        <translation>Ни при каком сочетании расстояния и времени пар не больше, чем свёл бы случай (p до 0,05).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>%n combination(s) of distance and time hold more pairs than chance would bring together (p up to 0.05).</source>
        <translation>
            <numerusform>При %n сочетании расстояния и времени пар больше, чем свёл бы случай (p до 0,05).</numerusform>
            <numerusform>При %n сочетаниях расстояния и времени пар больше, чем свёл бы случай (p до 0,05).</numerusform>
            <numerusform>При %n сочетаниях расстояния и времени пар больше, чем свёл бы случай (p до 0,05).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>The strongest: {distance}, {days}: {ratio} times the expected number ({p}).</source>
        <translation>Сильнее всего: {distance}, {days}: в {ratio} раза больше ожидаемого ({p}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Days between the two incidents</source>
        <translation>Дней между двумя происшествиями</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>p = {value}</source>
        <translation>p = {value}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>p &lt; {value}</source>
        <translation>p &lt; {value}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Observed pairs per expected pair; framed: p up to 0.05</source>
        <translation>Наблюдаемых пар на одну ожидаемую; в рамке: p до 0,05</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Ratios</source>
        <translation>Отношения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Those that touch</source>
        <translation>Соприкасаются</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Within a distance</source>
        <translation>В радиусе</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>The nearest</source>
        <translation>Ближайшие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Distance band</source>
        <translation>Радиус</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Counts how many incidents are known to be by somebody under age, intoxicated, in a group and so on. For internal use: nothing for the public is made of it.</source>
        <translation>Считает, о скольких происшествиях известно, что их совершили несовершеннолетние, лица в состоянии опьянения, в группе и так далее. Для служебного использования: для публикации из этого ничего не готовится.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Count the &amp;facts</source>
        <translation>&amp;Сосчитать сведения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>The store knows no facts of offenders.</source>
        <translation>В хранилище нет сведений о правонарушителях.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Counting facts …</source>
        <translation>Подсчёт сведений …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Facts of offenders: {title}</source>
        <translation>Сведения о правонарушителях: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>%n incident(s) of the filter.</source>
        <translation>
            <numerusform>%n происшествие по фильтру.</numerusform>
            <numerusform>%n происшествия по фильтру.</numerusform>
            <numerusform>%n происшествий по фильтру.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>{fact}: known</source>
        <translation>{fact}: известно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>What is not known is not “no”: compare with the number of known ones.</source>
        <translation>Неизвестно — не значит «нет»: сравнивайте с числом известных.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Prospective map (ProMap)</source>
        <translation>Прогнозная карта (ProMap)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Shows where the coming week&apos;s risk is highest: near the latest incidents. Use it for offences that repeat nearby, such as burglary.</source>
        <translation>Показывает, где в ближайшую неделю риск выше всего: рядом с последними происшествиями. Используйте для правонарушений, которые повторяются рядом, таких как квартирные кражи.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Map the coming &amp;week</source>
        <translation>&amp;Карта на неделю</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Reach</source>
        <translation>Дальность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Look back</source>
        <translation>За последние</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Cell size</source>
        <translation>Размер ячейки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Computing the risk …</source>
        <translation>Вычисление риска …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Coming week: {title}</source>
        <translation>Ближайшая неделя: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Made from %n incident(s).</source>
        <translation>
            <numerusform>Построено по %n происшествию.</numerusform>
            <numerusform>Построено по %n происшествиям.</numerusform>
            <numerusform>Построено по %n происшествиям.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Valid until {moment}; then make it anew.</source>
        <translation>Действует до {moment}; затем постройте заново.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Risk of the coming week, weight</source>
        <translation>Риск на ближайшую неделю, вес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Near features</source>
        <translation>Рядом с объектами</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Counts in rings around places, rivers or areas, and compares with an even spread. Use it to ask whether it happens more often near them; few incidents give wide intervals.</source>
        <translation>Считает происшествия в кольцах вокруг мест, рек или территорий и сравнивает с равномерным распределением. Используйте, чтобы узнать, чаще ли они случаются рядом; при малом числе происшествий интервалы широки.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Count in &amp;rings</source>
        <translation>Посчитать в &amp;кольцах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>A layer of places, lines or areas; each feature gets its own rings</source>
        <translation>Слой мест, линий или территорий; у каждого объекта свои кольца</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Outer distances of the rings, with commas between them</source>
        <translation>Внешние расстояния колец, через запятую</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Expect by</source>
        <translation>Ожидать по</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>A layer of people; without one, incidents are expected by area</source>
        <translation>Слой населения; без него ожидаемое число считается по площади</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Choose the layer of features.</source>
        <translation>Выберите слой объектов.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Write the outer distance of at least one ring, such as 100.</source>
        <translation>Укажите внешнее расстояние хотя бы одного кольца, например 100.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Counting in rings …</source>
        <translation>Подсчёт в кольцах …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Near “{layer}”: {title}</source>
        <translation>Рядом с «{layer}»: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Limits: exact 95 % interval of the ratio. Each feature stands for itself: an incident near two of them counts for both. p is corrected over the features of a ring.</source>
        <translation>Границы: точный интервал 95 % для отношения. Каждый объект считается сам по себе: происшествие рядом с двумя из них учтено у обоих. p с поправкой на все объекты одного кольца.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From, m</source>
        <translation>От, м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To, m</source>
        <translation>До, м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>{more} with more and {fewer} with fewer incidents than an even spread.</source>
        <translation>Больше, чем при равномерном распределении: {more}; меньше: {fewer}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n кольцо</numerusform>
            <numerusform>%n кольца</numerusform>
            <numerusform>%n колец</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>The surest: {feature}, up to {metres} m: {ratio} times the expected number (interval {low} to {high}).</source>
        <translation>Самое надёжное: {feature}, до {metres} м: в {ratio} раза больше ожидаемого (интервал от {low} до {high}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Ranks the places where it happens again and again. Use it to find the few addresses that make up much of the work.</source>
        <translation>Упорядочивает места, где происходит снова и снова. Используйте, чтобы найти несколько адресов, дающих большую часть работы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>&amp;Rank the places</source>
        <translation>&amp;Упорядочить места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>exactly the same place</source>
        <translation>то же самое место</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Within</source>
        <translation>В пределах</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Incidents this close to one another count as one place</source>
        <translation>Происшествия не дальше друг от друга считаются одним местом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Ranking the places …</source>
        <translation>Упорядочение мест …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Repeat locations: {title}</source>
        <translation>Места повторов: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>%n place(s) with more than one incident.</source>
        <translation>
            <numerusform>%n место, где больше одного происшествия.</numerusform>
            <numerusform>%n места, где больше одного происшествия.</numerusform>
            <numerusform>%n мест, где больше одного происшествия.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>{share} of all incidents lie at {places} of the places.</source>
        <translation>{share} всех происшествий приходится на {places} мест.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads and junctions</source>
        <translation>Дороги и перекрёстки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Tells which pieces of road and which junctions hold more incidents than chance explains. Use it for accidents and for what happens along streets.</source>
        <translation>Показывает, на каких отрезках дорог и перекрёстках происшествий больше, чем объясняет случай. Используйте для ДТП и для того, что случается вдоль улиц.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>&amp;Find hot roads</source>
        <translation>Найти горячие &amp;дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>A layer of lines, of the study area only: every piece of road counts</source>
        <translation>Слой линий только на территории анализа: учитывается каждый отрезок дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Piece length</source>
        <translation>Длина отрезка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads are cut into pieces of this length between junctions</source>
        <translation>Между перекрёстками дороги делятся на отрезки такой длины</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Off the road</source>
        <translation>До дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Incidents farther than this from every road are not counted</source>
        <translation>Происшествия, которые дальше этого от любой дороги, не учитываются</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Bandwidth</source>
        <translation>Радиус сглаживания</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Road name</source>
        <translation>Название дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>The field with the names of roads</source>
        <translation>Поле с названиями дорог</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Kilometre</source>
        <translation>Километраж</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>The field with the kilometre mark at the beginning of each line; with it, kilometres of roads are compared too</source>
        <translation>Поле с километровой отметкой в начале каждой линии; с ним сравниваются и километры дорог</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Choose a layer of roads.</source>
        <translation>Выберите слой дорог.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Finding hot roads …</source>
        <translation>Поиск горячих дорог …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads: {title}</source>
        <translation>Дороги: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>{hot}, {cold} of {segments}. {share} of the incidents lie on a road.</source>
        <translation>{hot}, {cold}; всего отрезков: {segments}. На дорогах {share} происшествий.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>%n hot piece(s) of road</source>
        <translation>
            <numerusform>%n горячий отрезок дороги</numerusform>
            <numerusform>%n горячих отрезка дороги</numerusform>
            <numerusform>%n горячих отрезков дороги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>%n cold piece(s)</source>
        <translation>
            <numerusform>%n холодный отрезок</numerusform>
            <numerusform>%n холодных отрезка</numerusform>
            <numerusform>%n холодных отрезков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>pieces of {size} m</source>
        <translation>отрезки по {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>{size} m off the road</source>
        <translation>до {size} м от дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Kilometres: {title}</source>
        <translation>Километры: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Pieces of road, the hottest first</source>
        <translation>Отрезки дорог, начиная с самых горячих</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Road</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>From km</source>
        <translation>От км</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>To km</source>
        <translation>До км</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Junction</source>
        <translation>Перекрёсток</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Per km of road</source>
        <translation>На км дороги</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Density along roads, per km</source>
        <translation>Плотность вдоль дорог, на км</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/rows.py"/>
        <source>The first {number} rows; the layer on the map holds all of them.</source>
        <translation>Первые строки, числом {number}; в слое на карте есть все.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Finds circles and days with more incidents than chance would put there. Use it to spot an outbreak; looking ahead, only those that last until today.</source>
        <translation>Находит круги и дни, где происшествий больше, чем дал бы случай. Используйте, чтобы заметить вспышку; можно искать только то, что длится до сегодня.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>&amp;Scan</source>
        <translation>&amp;Сканировать</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Only what lasts until today</source>
        <translation>Только то, что длится до сегодня</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Prospective: clusters that have not ended by the last day</source>
        <translation>Прогнозный режим: кластеры, которые не кончились к последнему дню</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Incidents alone (permutation)</source>
        <translation>Без населения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>By population (Poisson)</source>
        <translation>С населением</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Radius up to</source>
        <translation>Радиус до</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Days up to</source>
        <translation>Дней до</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>The Poisson model needs a layer of the population.</source>
        <translation>Для модели Пуассона нужен слой населения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Scanning space and time …</source>
        <translation>Сканирование пространства и времени …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Space-time clusters: {title}</source>
        <translation>Пространственно-временные кластеры: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>No cluster was found.</source>
        <translation>Кластеров не найдено.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>%n cluster(s) that chance hardly explains (p up to 0.05).</source>
        <translation>
            <numerusform>%n кластер, который вряд ли случаен (p до 0,05).</numerusform>
            <numerusform>%n кластера, которые вряд ли случайны (p до 0,05).</numerusform>
            <numerusform>%n кластеров, которые вряд ли случайны (p до 0,05).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>The strongest: {cases} incidents where {expected} were expected, {days} ({p}).</source>
        <translation>Самый сильный: происшествий {cases}, ожидалось {expected}; {days} ({p}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>{rank}. {days}</source>
        <translation>{rank}. {days}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Likelihood</source>
        <translation>Правдоподобие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Log likelihood ratio</source>
        <translation>Логарифм отношения правдоподобия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Score a forecast</source>
        <translation>Оценка прогноза</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Makes a map from the days up to a date and counts how many later incidents it caught. Use it to choose the method that works in your city.</source>
        <translation>Строит карту по дням до даты и считает, сколько последующих происшествий она угадала. Используйте, чтобы выбрать метод, который работает в вашем городе.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>&amp;Score the forecast</source>
        <translation>&amp;Оценить прогноз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Hot cells (Gi*)</source>
        <translation>Горячие ячейки (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Counts alone</source>
        <translation>Только числа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source> % of the area</source>
        <translation> % площади</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Made up to</source>
        <translation>Данные до</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The last day that the map knows; the days after it score it</source>
        <translation>Последний день, который известен карте; дни после него её оценивают</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Watch</source>
        <translation>Взять</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The filter&apos;s period must reach beyond the day up to which the map is made.</source>
        <translation>Период фильтра должен заходить дальше дня, до которого строится карта.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Parting the incidents at the date …</source>
        <translation>Разделение происшествий по дате …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Making the map …</source>
        <translation>Построение карты …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Scoring the map …</source>
        <translation>Оценка карты …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Forecast scored: {title}</source>
        <translation>Оценка прогноза: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The map caught {hit} of what came after on {coverage} % of the area: PAI {pai}, PEI {pei}. A map of counts alone has a PAI of {naive}.</source>
        <translation>На {coverage} % площади карта угадала {hit} последующих происшествий: PAI {pai}, PEI {pei}. У карты, где происшествия просто сосчитаны, PAI {naive}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>It knew {before} incidents up to {day}; {after} came after.</source>
        <translation>Ей были известны происшествия до {day}: {before}; после было {after}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Curve</source>
        <translation>Кривая</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Share of the area, %</source>
        <translation>Доля площади, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Share of later incidents, %</source>
        <translation>Доля последующих происшествий, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Chance</source>
        <translation>Случайный выбор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>watched</source>
        <translation>взято</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Score curve</source>
        <translation>Кривая оценки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The best possible</source>
        <translation>Лучшее возможное</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>By season and year</source>
        <translation>По сезонам и годам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Lays the years over each other, month by month, and counts by season. Use it for what follows the seasons, such as fires, fishing and felling; choose a period of several years.</source>
        <translation>Накладывает годы друг на друга по месяцам и считает по сезонам. Используйте для того, что зависит от сезона: пожары, рыболовство, рубка леса; выбирайте период в несколько лет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>&amp;Compare the years</source>
        <translation>&amp;Сравнить годы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Counting months …</source>
        <translation>Подсчёт по месяцам …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons: {title}</source>
        <translation>Сезоны: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>The period holds no whole month: choose a longer one.</source>
        <translation>В периоде нет ни одного полного месяца: выберите период длиннее.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Winter</source>
        <translation>Зима</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Spring</source>
        <translation>Весна</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Summer</source>
        <translation>Лето</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Autumn</source>
        <translation>Осень</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons</source>
        <translation>Сезоны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>No year is whole yet; the seasons cannot be compared.</source>
        <translation>Полных лет пока нет; сезоны сравнить нельзя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>No incidents in whole years.</source>
        <translation>За полные годы происшествий нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Most incidents fall into {season}: {count} of {total} in whole years.</source>
        <translation>Больше всего происшествий в сезон «{season}»: {count} из {total} за полные годы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Winter begins in the December before. Empty: not the whole season lies in the period.</source>
        <translation>Зима начинается с декабря предыдущего года. Пусто: сезон входит в период не целиком.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons by year</source>
        <translation>Сезоны по годам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Empty: not the whole month lies in the period.</source>
        <translation>Пусто: месяц входит в период не целиком.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Months by year</source>
        <translation>Месяцы по годам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Addresses by settlement</source>
        <translation>Адреса по населённым пунктам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Shows where incidents have a house, a street or only the settlement, and lists the streets that lack houses. Use it to tell the register&apos;s clerks what to complete.</source>
        <translation>Показывает, где у происшествий указан дом, улица или только населённый пункт, и перечисляет улицы, где нет домов. Используйте, чтобы сообщить тем, кто ведёт реестр, что дополнить.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Check the &amp;settlements</source>
        <translation>Проверить &amp;адреса</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>With &amp;case numbers</source>
        <translation>С &amp;номерами дел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>A layer of points with names; incidents belong to the nearest one</source>
        <translation>Слой точек с названиями; происшествие относится к ближайшей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Choose the layer of settlements.</source>
        <translation>Выберите слой населённых пунктов.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Checking the settlements …</source>
        <translation>Проверка населённых пунктов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Addresses: {title}</source>
        <translation>Адреса: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>{some} with incidents, {none} without any recorded.</source>
        <translation>С происшествиями: {some}; без зарегистрированных: {none}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n населённый пункт</numerusform>
            <numerusform>%n населённых пункта</numerusform>
            <numerusform>%n населённых пунктов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Incidents belong to the nearest settlement. None recorded is no proof that nothing happened.</source>
        <translation>Происшествия относятся к ближайшему населённому пункту. Если ничего не зарегистрировано, это не значит, что ничего не было.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hours, weekdays and months</source>
        <translation>Часы, дни недели и месяцы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Shows at which hours and on which days it happens, and which months were out of the ordinary. Use it to plan shifts.</source>
        <translation>Показывает, в какие часы и дни это происходит и какие месяцы были необычны. Используйте, чтобы планировать смены.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Show the &amp;times</source>
        <translation>&amp;Показать время</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Counting hours and days …</source>
        <translation>Подсчёт часов и дней …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Times: {title}</source>
        <translation>Время: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hours and weekdays</source>
        <translation>Часы и дни недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>{share} happen from {first}:00 to {last}:00; the busiest day is {day}.</source>
        <translation>{share} приходится на время с {first}:00 до {last}:00; самый нагруженный день — {day}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Of {share} the time of day is not known.</source>
        <translation>У {share} время суток неизвестно.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>%n month(s) lie outside the limits of chance.</source>
        <translation>
            <numerusform>%n месяц вне случайных колебаний.</numerusform>
            <numerusform>%n месяца вне случайных колебаний.</numerusform>
            <numerusform>%n месяцев вне случайных колебаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>%n incident(s) without a known time are not shown.</source>
        <translation>
            <numerusform>%n происшествие с неизвестным временем не показано.</numerusform>
            <numerusform>%n происшествия с неизвестным временем не показаны.</numerusform>
            <numerusform>%n происшествий с неизвестным временем не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hour of the day</source>
        <translation>Час суток</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Incidents by hour and weekday</source>
        <translation>Происшествия по часам и дням недели</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Limits of chance (±3 sd)</source>
        <translation>Случайные колебания (±3 станд. откл.)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Outside the limits</source>
        <translation>Вне пределов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Not a whole period</source>
        <translation>Неполный период</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>above the limits</source>
        <translation>выше пределов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>below the limits</source>
        <translation>ниже пределов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>usual</source>
        <translation>обычно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>not a whole period</source>
        <translation>неполный период</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>{severity} {weight}</source>
        <translation>{severity} {weight}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>Weighted by severity: {weights}.</source>
        <translation>Веса по тяжести: {weights}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>Weighted: incident {base}, each injured person {injured}, each person killed {killed}.</source>
        <translation>Веса: происшествие {base}, каждый пострадавший {injured}, каждый погибший {killed}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>cell {size} m</source>
        <translation>ячейка {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>bandwidth {size} m</source>
        <translation>радиус {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>distance band {size} m</source>
        <translation>радиус окрестности {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>distance {size} m</source>
        <translation>расстояние {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>radius up to {size} m</source>
        <translation>радиус до {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>up to {size} days</source>
        <translation>до {size} дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>equal-area projection of this area</source>
        <translation>равновеликая проекция этой территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>p not known</source>
        <translation>p неизвестно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>{hot}, {cold} of {total}</source>
        <translation>{hot}, {cold} из {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>%n hot district(s)</source>
        <translation>
            <numerusform>%n горячий район</numerusform>
            <numerusform>%n горячих района</numerusform>
            <numerusform>%n горячих районов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>%n cold district(s)</source>
        <translation>
            <numerusform>%n холодный</numerusform>
            <numerusform>%n холодных</numerusform>
            <numerusform>%n холодных</numerusform>
        </translation>
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
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Known of offenders (internal)</source>
        <translation>О правонарушителях (внутреннее)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Any</source>
        <translation>Любые</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Only incidents of which all chosen facts are known to be so. For internal use: nothing for the public is made of such a filter.</source>
        <translation>Только происшествия, для которых известно, что верны все выбранные признаки. Для служебного использования: по такому фильтру для публикации ничего не готовится.</translation>
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
        <source>&amp;Ecology</source>
        <translation>&amp;Экология</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Offenders</source>
        <translation>Нар&amp;ушители</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Groups of ecological articles; offences before 2015 are in none</source>
        <translation>Группы экологических статей; правонарушения до 2015 года не входят ни в одну</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Choose the category Ecology alone to filter by its groups</source>
        <translation>Чтобы фильтровать по группам, выберите только категорию «Экология»</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/numbers.py"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n час назад</numerusform>
            <numerusform>%n часа назад</numerusform>
            <numerusform>%n часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/numbers.py"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/ogr_rows.py"/>
        <source>This QGIS cannot write XLSX files.</source>
        <translation>Этот QGIS не умеет записывать файлы XLSX.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/ogr_rows.py"/>
        <source>Choose CSV or GeoPackage.</source>
        <translation>Выберите CSV или GeoPackage.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>as QGIS</source>
        <translation>как в QGIS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>for good</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>The panel says when a store holds older ones; it never deletes by itself.</source>
        <translation>Панель сообщает, если в хранилище есть более старые; сама она ничего не удаляет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Automatic refresh</source>
        <translation>&amp;Автообновление</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Store of incidents</source>
        <translation>&amp;Хранилище происшествий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Months to &amp;keep incidents</source>
        <translation>Хранить &amp;месяцев</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>District &amp;maps</source>
        <translation>&amp;Карты районов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Di&amp;gests of watch areas</source>
        <translation>С&amp;водки по зонам</translation>
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
        <source>Freshness</source>
        <translation>Актуальность данных</translation>
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
        <location filename="../crime_map_plugin/gui/overlay_areas.py"/>
        <source>{name}, {metres} m around</source>
        <translation>{name}, {metres} м вокруг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Area {number}</source>
        <translation>Зона {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Overlays</source>
        <translation>Тематические слои</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Name the layers of this project that incidents are laid over. They are kept with the project.</source>
        <translation>Укажите слои этого проекта, на которые накладываются происшествия. Выбор хранится в проекте.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Draw them in the plugin&apos;s &amp;colours</source>
        <translation>Оформить в &amp;цветах модуля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Replaces how these layers are drawn now</source>
        <translation>Заменяет нынешнее оформление этих слоёв</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Show incidents with what is &amp;near</source>
        <translation>Показать, что &amp;рядом с происшествиями</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Adds a layer with the distance to the nearest feature of each overlay and its name; the store itself is not changed</source>
        <translation>Добавляет слой с расстоянием до ближайшего объекта каждого тематического слоя и его названием; само хранилище не меняется</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>&amp;Around lines</source>
        <translation>&amp;Вокруг линий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>A sheet of a river or a place shows so much land around it</source>
        <translation>На листе реки или места показано столько земли вокруг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Sheets for each &amp;protected area …</source>
        <translation>Листы охраняемых &amp;территорий …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Sheets for each &amp;water body …</source>
        <translation>Листы водных &amp;объектов …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>No longer in the project: {layers}. Choose others or none.</source>
        <translation>В проекте больше нет: {layers}. Выберите другие или никаких.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_view.py"/>
        <source>Incidents and what is near</source>
        <translation>Происшествия и что рядом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>What the two registers say</source>
        <translation>Что говорят два реестра</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Placed to</source>
        <translation>Точность места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the house</source>
        <translation>до дома</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the street</source>
        <translation>до улицы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the settlement</source>
        <translation>до населённого пункта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Counted twice</source>
        <translation>Учтены дважды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Look for pairs</source>
        <translation>&amp;Искать пары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Which pairs</source>
        <translation>Какие пары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;One incident</source>
        <translation>&amp;Одно происшествие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirm: count it once (Enter)</source>
        <translation>Подтвердить: считать один раз (Enter)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Two incidents</source>
        <translation>&amp;Два происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Split: they are not the same (Delete)</source>
        <translation>Разделить: это разные происшествия (Delete)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Следующая</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Leave it open and go on (Space)</source>
        <translation>Оставить без решения и перейти дальше (Пробел)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Undo</source>
        <translation>Отм&amp;енить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Take the last decision back (Ctrl+Z)</source>
        <translation>Отменить последнее решение (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Least score</source>
        <translation>Наименьшая оценка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirm &amp;all</source>
        <translation>Подтвердить &amp;все</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Nothing is deleted. A proposed pair counts as two until it is confirmed.</source>
        <translation>Ничего не удаляется. Предложенная пара считается за два происшествия, пока её не подтвердят.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>You may only read this shared store; an editor decides.</source>
        <translation>Это общее хранилище вам можно только читать; решает редактор.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Score at least</source>
        <translation>О&amp;ценка не ниже</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Wait for the work under way, then try again.</source>
        <translation>Дождитесь окончания работы и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>No pair is open. Look for pairs, or show the decided ones.</source>
        <translation>Нерешённых пар нет. Поищите пары или покажите решённые.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>There are no such pairs.</source>
        <translation>Таких пар нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>{metres} m apart, on one day (no time of day) · score {score}</source>
        <translation>{metres} м друг от друга, в один день (время суток неизвестно) · оценка {score}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>{metres} m and {hours} h apart · score {score}</source>
        <translation>{metres} м и {hours} ч друг от друга · оценка {score}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Proposed: %n pair(s)</source>
        <translation>
            <numerusform>Предложено: %n пара</numerusform>
            <numerusform>Предложено: %n пары</numerusform>
            <numerusform>Предложено: %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirmed, counted once: %n pair(s)</source>
        <translation>
            <numerusform>Подтверждено, учтено один раз: %n пара</numerusform>
            <numerusform>Подтверждено, учтено один раз: %n пары</numerusform>
            <numerusform>Подтверждено, учтено один раз: %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Split, counted twice: %n pair(s)</source>
        <translation>
            <numerusform>Разделено, учтено дважды: %n пара</numerusform>
            <numerusform>Разделено, учтено дважды: %n пары</numerusform>
            <numerusform>Разделено, учтено дважды: %n пар</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>Tells how many incidents have a place that is precise enough to map</source>
        <translation>Показывает, у скольких происшествий место указано достаточно точно для карты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>Check the locations first</source>
        <translation>Сначала проверить места</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>See them</source>
        <translation>Показать</translation>
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
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The &amp;whole source, whatever its age</source>
        <translation>Источник &amp;целиком, за всё время</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>&amp;Delete them for good; this cannot be undone</source>
        <translation>&amp;Удалить навсегда; отменить нельзя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>&amp;Months to keep</source>
        <translation>Оставить &amp;месяцев</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The deleted period then counts as “not fetched”, never as 0. The audit list stays.</source>
        <translation>Удалённый период затем считается «не загруженным», а не 0. Журнал действий остаётся.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Also %n old result layer(s) of the panel</source>
        <translation>
            <numerusform>И %n старый слой результатов панели</numerusform>
            <numerusform>И %n старых слоя результатов панели</numerusform>
            <numerusform>И %n старых слоёв результатов панели</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>%n incident(s) from before {day}, of {total}.</source>
        <translation>
            <numerusform>%n происшествие раньше {day}, всего {total}.</numerusform>
            <numerusform>%n происшествия раньше {day}, всего {total}.</numerusform>
            <numerusform>%n происшествий раньше {day}, всего {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>%n incident(s) of the source, of {total}.</source>
        <translation>
            <numerusform>%n происшествие источника, всего {total}.</numerusform>
            <numerusform>%n происшествия источника, всего {total}.</numerusform>
            <numerusform>%n происшествий источника, всего {total}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>No incident is from before {day}.</source>
        <translation>Происшествий раньше {day} нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The source has no incidents.</source>
        <translation>У источника нет происшествий.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Bytes of an earlier purge may still be in the file; purging again clears them.</source>
        <translation>В файле могут остаться байты прежнего удаления; повторное удаление их сотрёт.</translation>
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
        <source>Fetched {moment}: {period} and the periods to compare with</source>
        <translation>Загружено {moment}: {period} и периоды для сравнения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fetched {moment}: {period}</source>
        <translation>Загружено {moment}: {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n incident(s) new or changed</source>
        <translation>
            <numerusform>%n новое или изменённое происшествие</numerusform>
            <numerusform>%n новых или изменённых происшествия</numerusform>
            <numerusform>%n новых или изменённых происшествий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Refreshed: {changes}</source>
        <translation>Обновлено: {changes}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Nothing new since {moment}.</source>
        <translation>После {moment} ничего нового.</translation>
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
        <source>Fields about persons, not taken</source>
        <translation>Поля о лицах, не взяты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Finished</source>
        <translation>Окончено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
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
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Areas</source>
        <translation>Территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>For each &amp;category</source>
        <translation>По каждой &amp;категории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>For each &amp;month</source>
        <translation>По каждому &amp;месяцу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Name field</source>
        <translation>&amp;Поле названия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>N&amp;umber of months</source>
        <translation>&amp;Число месяцев</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Methods</source>
        <translation>Методы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Add from the chosen &amp;layer</source>
        <translation>Добавить из выбранного с&amp;лоя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Takes method and settings from the history of the layer chosen in QGIS.</source>
        <translation>Берёт метод и параметры из истории слоя, выбранного в QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Save as …</source>
        <translation>Сохранить как …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Running</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Beside the store</source>
        <translation>Рядом с хранилищем</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Resume where it stopped</source>
        <translation>П&amp;родолжить с места остановки</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Output file</source>
        <translation>&amp;Файл результата</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Workers</source>
        <translation>&amp;Процессы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Sche&amp;duler</source>
        <translation>Планировщи&amp;к</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Run …</source>
        <translation>Запустить …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n задание</numerusform>
            <numerusform>%n задания</numerusform>
            <numerusform>%n заданий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Choose a layer that a method of Crime Map made first.</source>
        <translation>Сначала выберите слой, созданный методом Crime Map.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>The recipe cannot be written: choose another folder.</source>
        <translation>Рецепт не записывается: выберите другую папку.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Save the recipe</source>
        <translation>Сохранить рецепт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>Recipes (*.json)</source>
        <translation>Рецепты (*.json)</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>That is %n job(s), and may take days. Run them all?</source>
        <translation>
            <numerusform>Это %n задание, и оно может занять дни. Выполнить все?</numerusform>
            <numerusform>Это %n задания, и они могут занять дни. Выполнить все?</numerusform>
            <numerusform>Это %n заданий, и они могут занять дни. Выполнить все?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>Open a recipe</source>
        <translation>Открыть рецепт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Choose a layer that a method of Crime Map made, in QGIS&apos;s list of layers.</source>
        <translation>Выберите в списке слоёв QGIS слой, созданный методом Crime Map.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Wait for the work under way, then repeat it.</source>
        <translation>Дождитесь конца текущей работы и повторите.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Repeating {name}</source>
        <translation>Повтор: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>Refreshing …</source>
        <translation>Обновление …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>{source} was not refreshed: {reason}</source>
        <translation>{source} — не обновлено: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>The mapping “{name}” was changed, or is new on this computer: import with it once.</source>
        <translation>Сопоставление «{name}» изменено или новое на этом компьютере: один раз импортируйте по нему.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>The automatic refresh did not succeed; it is tried again later.</source>
        <translation>Автоматическое обновление не удалось; попытка повторится позже.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>There is nothing to refresh yet.</source>
        <translation>Обновлять пока нечего.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>Fetch incidents first.</source>
        <translation>Сначала загрузите происшествия.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>&lt; {number}</source>
        <translation>&lt; {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Save as CSV …</source>
        <translation>Сохранить в CSV …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Save as XLSX …</source>
        <translation>Сохранить в XLSX …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Results: {title}</source>
        <translation>Результаты: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Чертёж (*.svg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Page (*.pdf)</source>
        <translation>Страница (*.pdf)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/runner.py"/>
        <source>QGIS did not begin the work, though it had time: start it again.</source>
        <translation>QGIS так и не начал работу, хотя время было: запустите её снова.</translation>
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
        <source>All ecological offences</source>
        <translation>Все экологические правонарушения</translation>
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
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Articles {articles}</source>
        <translation>Статьи {articles}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <source>All severities</source>
        <translation>Любая тяжесть</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Shared store</source>
        <translation>Общее хранилище</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Соединение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Schema</source>
        <translation>С&amp;хема</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Publish my store there</source>
        <translation>&amp;Опубликовать моё хранилище</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Use the shared store</source>
        <translation>&amp;Работать с общим</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Use my &amp;own store</source>
        <translation>&amp;Вернуться к своему</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Roles for the administrator …</source>
        <translation>&amp;Роли для администратора …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>The SQL that makes the roles of readers and editors, to copy: for an administrator, where you may not make roles yourself</source>
        <translation>SQL, который создаёт роли читателей и редакторов, для копирования: для администратора, если вам самим создавать роли нельзя</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Incidents, receipts, decisions and what was fetched go to the database; the file stays. Connections are made in QGIS’s browser under PostgreSQL.</source>
        <translation>Происшествия, отчёты о загрузке, решения и сведения о загруженном передаются в базу данных; файл остаётся. Соединения создаются в браузере QGIS, в разделе PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>The panel works on the shared store “{name}”.</source>
        <translation>Панель работает с общим хранилищем «{name}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>QGIS knows no connection to PostgreSQL: make one in its browser.</source>
        <translation>В QGIS нет соединений с PostgreSQL: создайте его в браузере QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Publishing …</source>
        <translation>Публикация …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>%n incident(s) published.</source>
        <translation>
            <numerusform>Опубликовано %n происшествие.</numerusform>
            <numerusform>Опубликовано %n происшествия.</numerusform>
            <numerusform>Опубликовано %n происшествий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Let the administrator give colleagues the role “{reader}” or “{editor}”.</source>
        <translation>Пусть администратор даст коллегам роль «{reader}» или «{editor}».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Roles of the shared store</source>
        <translation>Роли общего хранилища</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Opening the shared store …</source>
        <translation>Открывается общее хранилище …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_areas.py"/>
        <source>Sheets of: {areas}</source>
        <translation>Листы: {areas}</translation>
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
        <location filename="../crime_map_plugin/gui/source_line.py"/>
        <source>Imported too: {sources}</source>
        <translation>Импортировано также: {sources}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>The mapping opens this source, also over the network. Open it if you know it.</source>
        <translation>Сопоставление открывает этот источник, в том числе по сети. Откройте его, если он вам знаком.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Purge incidents …</source>
        <translation>Удалить происшествия …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Audit list …</source>
        <translation>Журнал действий …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Shared store …</source>
        <translation>Общее хранилище …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Deleting incidents …</source>
        <translation>Удаление происшествий …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>%n incident(s) deleted.</source>
        <translation>
            <numerusform>Удалено %n происшествие.</numerusform>
            <numerusform>Удалено %n происшествия.</numerusform>
            <numerusform>Удалено %n происшествий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>The file is {size} MB smaller.</source>
        <translation>Файл стал меньше на {size} МБ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>%n incident(s) are older than is to be kept.</source>
        <translation>
            <numerusform>У %n происшествия истёк срок хранения.</numerusform>
            <numerusform>У %n происшествий истёк срок хранения.</numerusform>
            <numerusform>У %n происшествий истёк срок хранения.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Purge them with “Purge incidents …” in the menu of the Data page.</source>
        <translation>Удалите их: «Удалить происшествия …» в меню страницы «Данные».</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>%n digest(s) written.</source>
        <translation>
            <numerusform>Записана %n сводка.</numerusform>
            <numerusform>Записаны %n сводки.</numerusform>
            <numerusform>Записано %n сводок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>%n new incident(s)</source>
        <translation>
            <numerusform>%n новое происшествие</numerusform>
            <numerusform>%n новых происшествия</numerusform>
            <numerusform>%n новых происшествий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>{incidents}: {where}</source>
        <comment>incidents in watch areas</comment>
        <translation>{incidents}: {where}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Watch areas</source>
        <translation>Зоны наблюдения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>This area has no place on the globe.</source>
        <translation>У этой зоны нет места на земном шаре.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>There is no polygon to watch.</source>
        <translation>Нет полигона для наблюдения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>The file of the watch areas cannot be read.</source>
        <translation>Файл зон наблюдения не читается.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>Move it away and make the areas anew.</source>
        <translation>Уберите его в другое место и создайте зоны заново.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Watch a part of the map: incidents that are new there are told and listed.</source>
        <translation>Наблюдайте за частью карты: о новых происшествиях в ней сообщат и внесут их в список.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Add area</source>
        <translation>Добавить зону</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>What the map shows …</source>
        <translation>Видимая часть карты …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Selected polygons …</source>
        <translation>Выделенные полигоны …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>A district …</source>
        <translation>Район …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Show the areas on the map, to change them there</source>
        <translation>Показать зоны на карте, чтобы изменить их там</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Change this area …</source>
        <translation>Изменить эту зону …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Delete this area</source>
        <translation>Удалить эту зону</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>New incidents</source>
        <translation>Новые происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>New incidents: {number}</source>
        <translation>Новых происшествий: {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Digest: {interval}</source>
        <translation>Сводка: {interval}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>daily</source>
        <comment>how often a digest is written</comment>
        <translation>ежедневно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>weekly</source>
        <comment>how often a digest is written</comment>
        <translation>еженедельно</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>none</source>
        <comment>no digest is written</comment>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Watch area</source>
        <translation>Зона наблюдения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;District</source>
        <translation>&amp;Район</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>D&amp;igest</source>
        <translation>&amp;Сводка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Page (HTML)</source>
        <translation>Страница (HTML)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Text table (CSV)</source>
        <translation>Текстовая таблица (CSV)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>F&amp;older</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>A digest names exact places and is for your agency only. Folder and file are the same for all watch areas.</source>
        <translation>В сводке названы точные места, она только для вашего ведомства. Папка и вид файла общие для всех зон наблюдения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>The folder of the digests is not there.</source>
        <translation>Папки для сводок нет.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Choose another folder in the watch area.</source>
        <translation>Выберите другую папку в зоне наблюдения.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>New incidents in watch areas</source>
        <translation>Новые происшествия в зонах наблюдения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Made-up data: no such incidents happened.</source>
        <translation>Данные вымышлены: таких происшествий не было.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Data as of {moment}.</source>
        <translation>Данные на {moment}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>What the map shows has no place on the globe.</source>
        <translation>У видимой части карты нет места на земном шаре.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>No polygon is selected.</source>
        <translation>Полигоны не выделены.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Select polygons of the active layer first.</source>
        <translation>Сначала выделите полигоны активного слоя.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Watch areas: {number} new</source>
        <translation>Зоны наблюдения: новых — {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Every incident counts 1</source>
        <translation>Все по 1</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>By severity</source>
        <translation>По тяжести</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>By people injured and killed</source>
        <translation>По пострадавшим</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>The incident itself</source>
        <translation>Само происшествие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Each person injured</source>
        <translation>Каждый пострадавший</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Each person killed</source>
        <translation>Каждый погибший</translation>
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
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>“{name}” holds parts that Crime Map did not make and is only read, from a copy: {copy}</source>
        <translation>В «{name}» есть части, созданные не Crime Map; данные только читаются, из копии: {copy}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>To fetch again, move it away and give its name to the copy.</source>
        <translation>Чтобы загружать снова, уберите его в другое место и дайте его имя копии.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>You may read the shared store, but not change it.</source>
        <translation>Общее хранилище вам можно читать, но не изменять.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>To fetch, import, purge or decide, ask for the role of an editor.</source>
        <translation>Чтобы загружать, импортировать, удалять или решать, запросите роль редактора.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>{least} % and more located</source>
        <translation>С точным местом: {least} % и больше</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>{span} % located</source>
        <translation>С точным местом: {span} %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>None recorded</source>
        <translation>Не зарегистрировано</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Settlement</source>
        <translation>Населённый пункт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To a house</source>
        <translation>До дома</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To a street</source>
        <translation>До улицы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To the settlement only</source>
        <translation>Только до населённого пункта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Located to a house or a street</source>
        <translation>До дома или улицы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Without a house</source>
        <translation>Без дома</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Share without a house</source>
        <translation>Доля без дома</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Case numbers, internal</source>
        <translation>Номера дел, внутреннее поле</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundary of the area</source>
        <translation>Граница территории</translation>
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
        <source>Layer of the source</source>
        <translation>Слой источника</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article and part</source>
        <translation>Статья и часть</translation>
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
        <source>Change, %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value of the change</source>
        <translation>p-значение изменения</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Local Moran&apos;s I</source>
        <translation>Локальный I Морана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Quadrant</source>
        <translation>Квадрант</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Pattern</source>
        <translation>Вид изменений</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hot steps</source>
        <translation>Горячих шагов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cold steps</source>
        <translation>Холодных шагов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z of the last step</source>
        <translation>z последнего шага</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z of the trend</source>
        <translation>z тренда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p of the trend</source>
        <translation>p тренда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Feature</source>
        <translation>Объект</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Incidents per km²</source>
        <translation>Происшествий на км²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From, days</source>
        <translation>От, дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To, days</source>
        <translation>До, дней</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Observed pairs</source>
        <translation>Пар наблюдалось</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Ratio</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>First incident</source>
        <translation>Первое происшествие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Second incident</source>
        <translation>Второе происшествие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Metres apart</source>
        <translation>Метров между ними</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hours apart</source>
        <translation>Часов между ними</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Radius, m</source>
        <translation>Радиус, м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share so far</source>
        <translation>Доля нарастающим итогом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share of places so far</source>
        <translation>Доля мест нарастающим итогом</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Difference</source>
        <translation>Разность</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Different</source>
        <translation>Отличается</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Base under 10</source>
        <translation>Прежнее меньше 10</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Area asked for, %</source>
        <translation>Задано площади, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Area taken</source>
        <translation>Взято площади</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>PEI</source>
        <translation>PEI</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hit rate of counts</source>
        <translation>Доля попаданий карты чисел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>PAI of counts</source>
        <translation>PAI карты чисел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Best possible hit rate</source>
        <translation>Наибольшая возможная доля попаданий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Lower limit</source>
        <translation>Нижний предел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Upper limit</source>
        <translation>Верхний предел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Flag</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>Geocoding hit rate: {rate} placed to a house or a street.</source>
        <translation>Доля геокодированных: {rate} с точностью до дома или улицы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>{rate} of the incidents have a place; how exact it is, is not known.</source>
        <translation>Место указано у {rate} происшествий; насколько оно точно, неизвестно.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>Under {least} maps begin to mislead (Ratcliffe 2004).</source>
        <translation>Ниже {least} карты начинают вводить в заблуждение (Ratcliffe 2004).</translation>
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
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>No incidents in this area in this period.</source>
        <translation>На этой территории за этот период происшествий нет.</translation>
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
        <source>MADE-UP DATA</source>
        <translation>ВЫМЫШЛЕННЫЕ ДАННЫЕ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Protected areas</source>
        <translation>Охраняемые территории</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Water bodies</source>
        <translation>Водные объекты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Industrial sites</source>
        <translation>Промышленные объекты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Waste sites</source>
        <translation>Места размещения отходов</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Other incidents</source>
        <translation>Прочие происшествия</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{overlay}: metres to the nearest</source>
        <translation>{overlay}: метров до ближайшего</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{overlay}: the nearest</source>
        <translation>{overlay}: ближайший</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/public.py"/>
        <source>Incidents per km², by block</source>
        <translation>Происшествий на км², по квадратам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/public.py"/>
        <source>up to {number}</source>
        <translation>до {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>New hot spot</source>
        <translation>Новая горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Consecutive hot spot</source>
        <translation>Последовательная горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Intensifying hot spot</source>
        <translation>Усиливающаяся горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Persistent hot spot</source>
        <translation>Постоянная горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Diminishing hot spot</source>
        <translation>Ослабевающая горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Sporadic hot spot</source>
        <translation>Спорадическая горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Oscillating hot spot</source>
        <translation>Колеблющаяся горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Historical hot spot</source>
        <translation>Историческая горячая точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>New cold spot</source>
        <translation>Новая холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Consecutive cold spot</source>
        <translation>Последовательная холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Intensifying cold spot</source>
        <translation>Усиливающаяся холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Persistent cold spot</source>
        <translation>Постоянная холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Diminishing cold spot</source>
        <translation>Ослабевающая холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Sporadic cold spot</source>
        <translation>Спорадическая холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Oscillating cold spot</source>
        <translation>Колеблющаяся холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Historical cold spot</source>
        <translation>Историческая холодная точка</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>No pattern</source>
        <translation>Вида изменений нет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not significant</source>
        <translation>Незначимо</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>In no cluster</source>
        <translation>Вне кластеров</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>In a cluster</source>
        <translation>В кластере</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p up to 0.01</source>
        <translation>p до 0,01</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p over 0.01 up to 0.05</source>
        <translation>p больше 0,01 до 0,05</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p over 0.05 up to 0.10</source>
        <translation>p больше 0,05 до 0,10</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Chance may explain it</source>
        <translation>Может быть случайным</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>No near repeat</source>
        <translation>Не близкий повтор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Near repeat</source>
        <translation>Близкий повтор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Repeat at the same place</source>
        <translation>Повтор в том же месте</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Originator</source>
        <translation>Исходное</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>One incident only</source>
        <translation>Только одно происшествие</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Not tested</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Less by {range}</source>
        <translation>Меньше на {range}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>More by {range}</source>
        <translation>Больше на {range}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>As many</source>
        <translation>Столько же</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>More than an even spread (interval over 1)</source>
        <translation>Больше, чем при равномерном распределении (интервал выше 1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Fewer than an even spread (interval under 1)</source>
        <translation>Меньше, чем при равномерном распределении (интервал ниже 1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Nothing to compare with</source>
        <translation>Не с чем сравнить</translation>
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
        <source>“Not shown”: fewer than {least} incidents, or a number that would give such a number away.</source>
        <translation>«Не показано»: меньше {least} происшествий или число, которое выдало бы такое число.</translation>
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
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>not shown</source>
        <translation>не показано</translation>
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
