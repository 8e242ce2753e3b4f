<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CrimeMap</name>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Areas in the input</source>
        <translation>Кіріс қабаттағы аймақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Areas without a polygon</source>
        <translation>Полигоны жоқ аймақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Areas without a number</source>
        <translation>Саны жоқ аймақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>FIELD: with polygons, choose the field with the numbers.</source>
        <translation>FIELD: полигондар үшін сандар өрісін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Reading areas</source>
        <translation>Аймақтар оқылуда</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>%n area(s) without a polygon were left out.</source>
        <translation>
            <numerusform>Полигоны жоқ %n аймақ есепке алынбады.</numerusform>
            <numerusform>Полигоны жоқ %n аймақ есепке алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>%n area(s) without a number in “{field}” were left out.</source>
        <translation>
            <numerusform>«{field}» өрісінде саны жоқ %n аймақ есепке алынбады.</numerusform>
            <numerusform>«{field}» өрісінде саны жоқ %n аймақ есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>INPUT holds fewer than 3 areas with a number in “{field}”.</source>
        <translation>INPUT ішінде «{field}» өрісінде саны бар аймақ 3-тен аз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Choose another layer or field.</source>
        <translation>Басқа қабат не өріс таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>All areas hold the same number, so there is nothing to find.</source>
        <translation>Аймақтардың бәрінде сан бірдей, іздейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Choose another field.</source>
        <translation>Басқа өріс таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Only %n area(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Небәрі %n аймақ: бұл тек болжамға жетеді, нәтижені абайлап оқыңыз.</numerusform>
            <numerusform>Небәрі %n аймақ: бұл тек болжамға жетеді, нәтижені абайлап оқыңыз.</numerusform>
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
        <translation>Нәтиже жазылуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>INPUT&apos;s own {fields} are replaced by the result&apos;s.</source>
        <translation>INPUT ішіндегі {fields} өрістері нәтиже өрістерімен алмастырылды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Neighbours</source>
        <translation>Көршілер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Those that touch (queen)</source>
        <translation>Түйісетіндері (ферзь)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Those within a distance</source>
        <translation>Белгілі қашықтықтағылары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>The K nearest</source>
        <translation>Ең жақын K аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Distance band in metres (0 = chosen)</source>
        <translation>Төңірек радиусы, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>K, the number of nearest neighbours</source>
        <translation>K, ең жақын көршілер саны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Looking for neighbours</source>
        <translation>Көршілер ізделуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>No area has a neighbour.</source>
        <translation>Ешбір аймақтың көршісі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Use NEIGHBOURS 2 (the K nearest), or a wider DISTANCE_BAND with NEIGHBOURS 1.</source>
        <translation>NEIGHBOURS 2 (ең жақын K) алыңыз немесе NEIGHBOURS 1 болса, DISTANCE_BAND мәнін үлкейтіңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>%n area(s) have no neighbour.</source>
        <translation>
            <numerusform>%n аймақтың көршісі жоқ.</numerusform>
            <numerusform>%n аймақтың көршісі жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger areas or more neighbours.</source>
        <translation>Төңіректе орта есеппен {expected} оқиға күтіледі; 1-ден аз болса, нәтиже сенімсіз: ірірек аймақтар не көбірек көрші алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>K: among {places} places, use {most} or fewer.</source>
        <translation>K: орын саны {places}, {most} не одан аз алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Distance band chosen: {band} m, the least with which every area has a neighbour</source>
        <translation>Таңдалған төңірек радиусы: {band} м, әр аймақтың көршісі болатын ең кіші мән</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>INPUT cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>INPUT талдаудың координаттар жүйесіне көшпейді: қабатының координаттар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/audit_note.py"/>
        <source>This could not be noted in the store’s audit list: {reason}</source>
        <translation>Мұны қойманың әрекеттер журналына жазу мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: write a number, {minimum} or more.</source>
        <translation>{parameter}: {minimum} немесе одан үлкен сан жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: choose from {choices}.</source>
        <translation>{parameter}: мыналардан таңдаңыз: {choices}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: write a date, such as 2026-07-01 or 2026-07-01T18:30:00.</source>
        <translation>{parameter}: күнді жазыңыз, мысалы 2026-07-01 немесе 2026-07-01T18:30:00.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>There is no parameter {name}; its value is not used. The nearest one is {near}.</source>
        <translation>{name} деген параметр жоқ, оның мәні пайдаланылмайды. Атауы ең жақыны — {near}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>{name}: the offset was dropped; times are local wall-clock times, read as {value}.</source>
        <translation>{name}: уақыт белдеуінің ығысуы алынып тасталды; уақыт — жергілікті, {value} деп оқылды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>The period ends before it begins: choose TO after FROM (TO itself is not included).</source>
        <translation>Кезең басталмай тұрып аяқталады: TO мәнін FROM мәнінен кейін алыңыз (TO өзі кірмейді).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: “{value}” is not a number; write for example {example}.</source>
        <translation>{parameter}: «{value}» — сан емес; мысалы, былай жазыңыз: {example}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: {layer} ішінде «{field}» өрісі жоқ. Барлары: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Batch of a recipe</source>
        <translation>Рецепт бойынша топтама</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Runs the product of a recipe&apos;s lists: every area × category × period × method. A recipe is a JSON file that “Save as recipe” makes.

STORE takes the place of the recipe&apos;s source: a store&apos;s file, a store in a database (postgres:connection/schema), a file of points, or Parquet (where pyarrow is installed) with columns lon and lat or as GeoParquet. SCHEDULER is the address of a Dask scheduler (tcp://host:8786); without one the jobs run in WORKERS processes of this machine (0 = one for each core). Finished jobs are kept in OUTPUT: with RESUME only those are done that are missing. A job that fails three times is listed in the table “jobs” with its reason, and the others go on. The same seed gives the same result, whatever the workers and their order; the seed of each job stands in its row.

The layer “summary” has a row for each area, category and period: count, per_10k (where the recipe names a population field), previous, change, change_p (E-test), hot_cells, hot_share (share of the incidents that lie in hot cells), top_cell (the strongest one), from, to. What was never fetched completely is NULL. With keep_cells in the recipe there is a layer of significant cells for each method. For internal use: counts are not suppressed.</source>
        <translation>Рецепт тізімдерінің барлық тіркесін орындайды: әр аумақ × санат × кезең × әдіс. Рецепт — «Рецепт ретінде сақтау» жасайтын JSON файлы.

STORE рецепттегі дереккөздің орнына жүреді: бұл — қойма файлы, дерекқордағы қойма (postgres:connection/schema), нүктелер файлы не lon және lat бағандары бар немесе GeoParquet түріндегі Parquet (pyarrow орнатылған жерде). SCHEDULER — Dask жоспарлаушысының мекенжайы (tcp://host:8786); ол берілмесе, тапсырмалар осы компьютердің WORKERS процесінде орындалады (0 = әр ядроға біреу). Дайын тапсырмалар OUTPUT ішінде қалады: RESUME қосулы болса, тек жетпейтіндері орындалады. Үш рет орындалмаған тапсырма себебімен «jobs» кестесінде тұрады, қалғандары жалғаса береді. Бастапқы сан бірдей болса, орындаушылар мен олардың реті қандай болса да, нәтиже бірдей; әр тапсырманың бастапқы саны өз жолында тұрады.

«summary» қабатында әр аумақ, санат және кезең үшін бір жол бар: count, per_10k (рецептте халық саны өрісі көрсетілсе), previous, change, change_p (E-тест), hot_cells, hot_share (ыстық ұяшықтардағы оқиғалар үлесі), top_cell (ең күшті ұяшық), from, to. Толық жүктелмегені NULL болады. Рецептте keep_cells болса, әр әдіс үшін маңызды ұяшықтар қабаты бар. Ішкі пайдалануға арналған: шағын сандар жасырылмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Recipe (.json)</source>
        <translation>Рецепт (.json)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Store (.gpkg; empty = the recipe&apos;s source)</source>
        <translation>Қойма (.gpkg; бос = рецепттегі дереккөз)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Dask scheduler (empty = this machine)</source>
        <translation>Dask жоспарлаушысы (бос = осы компьютер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Processes on this machine (0 = one for each core)</source>
        <translation>Осы компьютердегі процестер (0 = әр ядроға біреу)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Go on where OUTPUT was stopped</source>
        <translation>OUTPUT тоқтаған жерінен жалғастыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Batch results</source>
        <translation>Топтама нәтижелері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs done</source>
        <translation>Орындалған тапсырмалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs failed</source>
        <translation>Қате шыққан тапсырмалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>The batch was not prepared.</source>
        <translation>Топтама дайындалмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Dashboard: {address}</source>
        <translation>Мониторинг тақтасы: {address}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>OUTPUT “{name}” was made with another recipe, source or areas: choose another OUTPUT, or switch RESUME off to begin anew.</source>
        <translation>OUTPUT «{name}» басқа рецепт, дереккөз не аумақтар бойынша жасалған: басқа OUTPUT таңдаңыз немесе қайтадан бастау үшін RESUME өшіріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Counting incidents</source>
        <translation>Оқиғаларды санау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Running the jobs</source>
        <translation>Тапсырмаларды орындау</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n space-time scan(s) of very many incidents could not be cut into regions, and each ran whole in one worker: give MAX_RADIUS.</source>
        <translation>
            <numerusform>Оқиғасы тым көп %n кеңістік-уақыттық сканерлеу бөліктерге бөлінбеді, әрқайсысын бір орындаушы тұтас орындады: MAX_RADIUS мәнін беріңіз.</numerusform>
            <numerusform>Оқиғасы тым көп %n кеңістік-уақыттық сканерлеу бөліктерге бөлінбеді, әрқайсысын бір орындаушы тұтас орындады: MAX_RADIUS мәнін беріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n job(s) are of what was never fetched completely; their figures are NULL. Fetch it, then run the batch again.</source>
        <translation>
            <numerusform>%n тапсырма толық жүктелмеген деректерге қатысты; көрсеткіштері NULL. Деректерді жүктеп, топтаманы қайта орындаңыз.</numerusform>
            <numerusform>%n тапсырма толық жүктелмеген деректерге қатысты; көрсеткіштері NULL. Деректерді жүктеп, топтаманы қайта орындаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n job(s) failed three times: the table “jobs” says why.</source>
        <translation>
            <numerusform>%n тапсырма үш рет қатемен аяқталды: себебі «jobs» кестесінде.</numerusform>
            <numerusform>%n тапсырма үш рет қатемен аяқталды: себебі «jobs» кестесінде.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>The incidents changed since OUTPUT was begun: finished jobs are of the earlier ones. Switch RESUME off to do all of them anew.</source>
        <translation>OUTPUT басталғаннан бері оқиғалар өзгерген: дайын тапсырмалар бұрынғылары бойынша. Бәрін қайта орындау үшін RESUME өшіріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>For internal use only: small counts are not suppressed.</source>
        <translation>Тек ішкі пайдалануға: шағын сандар жасырылмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/outputs.py"/>
        <source>The record of this run could not be written with the result: {reason}</source>
        <translation>Іске қосу жазбасын нәтижемен бірге сақтау мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas “{layer}” cannot be opened: correct “areas” in the recipe.</source>
        <translation>Рецепттегі «{layer}» аумақтар қабаты ашылмайды: рецепттегі «areas» мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas has no field “{field}”. Use one of: {fields}.</source>
        <translation>Рецепттің аумақтар қабатында «{field}» өрісі жоқ. Барлары: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas has no “{name}”: correct “areas” in the recipe.</source>
        <translation>Рецепттің аумақтар қабатында «{name}» жоқ: рецепттегі «areas» мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas holds no polygon.</source>
        <translation>Рецепттің аумақтар қабатында бірде-бір полигон жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe names no areas: give “areas” with a layer of polygons, which may hold one only.</source>
        <translation>Рецептте аумақтар көрсетілмеген: «areas» ішінде полигондар қабатын беріңіз, полигон біреу болса да жарайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe names no periods: give “periods” with one or more.</source>
        <translation>Рецептте кезеңдер көрсетілмеген: «periods» ішінде кемінде біреуін беріңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe is of %n job(s), more than the {largest} that it allows: choose fewer, or write “largest”: {count} into the recipe to run them all.</source>
        <translation>
            <numerusform>Рецептте %n тапсырма бар, ал ол {largest} тапсырмаға рұқсат береді: азырақ таңдаңыз немесе бәрін орындау үшін рецептке «largest»: {count} деп жазыңыз.</numerusform>
            <numerusform>Рецептте %n тапсырма бар, ал ол {largest} тапсырмаға рұқсат береді: азырақ таңдаңыз немесе бәрін орындау үшін рецептке «largest»: {count} деп жазыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>All methods of a recipe need the same TIME_FIELD: {fields}.</source>
        <translation>Рецепттің барлық әдісіне бірдей TIME_FIELD керек: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>The recipe “{file}” cannot be read: choose another file.</source>
        <translation>«{file}» рецепті оқылмайды: басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>There is no method “{method}”: correct “methods” in the recipe.</source>
        <translation>«{method}» әдісі жоқ: рецепттегі «methods» мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe is a single run without lists: open it in the panel and repeat it there, or add “areas” and “periods”.</source>
        <translation>Рецепт тізімсіз бір ғана орындауды сипаттайды: оны панельде ашып, сол жерде қайталаңыз немесе «areas» пен «periods» қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” cannot be written on: free some space or check the folder&apos;s rights, then run the batch again with RESUME. Finished jobs are kept.</source>
        <translation>OUTPUT «{name}» файлына әрі қарай жазу мүмкін емес: орын босатыңыз не қалтаның құқықтарын тексеріп, топтаманы RESUME арқылы қайта іске қосыңыз. Дайын тапсырмалар сақталды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” is not a GeoPackage: give a path that ends in .gpkg.</source>
        <translation>OUTPUT «{name}» — GeoPackage емес: .gpkg деп аяқталатын жолды беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” is a file of something else: choose another name.</source>
        <translation>OUTPUT «{name}» — мазмұны басқа файл: басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_renewal.py"/>
        <source>The scheduler or its workers are gone: waiting for them.</source>
        <translation>Жоспарлаушы не оның орындаушылары жоғалды: күтілуде.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>The workers end as soon as they start.</source>
        <translation>Орындаушылар іске қосыла сала тоқтап қалады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <location filename="../crime_map_plugin/algorithms/dask_executor.py"/>
        <source>The worker died while it did this job.</source>
        <translation>Орындаушы осы тапсырма кезінде апатты түрде тоқтады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>Jobs: {done} of {total}</source>
        <translation>Тапсырмалар: {done}/{total}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>Jobs: {done} of {total}, {time} left</source>
        <translation>Тапсырмалар: {done}/{total}, қалғаны {time}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The recipe&apos;s incidents “{name}” are gone: give STORE, or correct “source” in the recipe.</source>
        <translation>Рецепттегі «{name}» оқиғалары орнында жоқ: STORE беріңіз немесе рецепттегі «source» мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no time field “{field}”. Use one of: {fields}, as TIME_FIELD.</source>
        <translation>Оқиғаларда «{field}» уақыт өрісі жоқ. TIME_FIELD үшін барлары: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The recipe&apos;s incidents “{name}” cannot be opened: correct “source” in the recipe.</source>
        <translation>Рецепттегі «{name}» оқиғалары ашылмайды: рецепттегі «source» мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no field “category”: import them into a store, or leave “categories” out of the recipe.</source>
        <translation>Оқиғаларда «category» өрісі жоқ: оларды қоймаға импорттаңыз немесе рецепттен «categories» алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no coordinate reference system: set the layer&apos;s CRS.</source>
        <translation>Оқиғаларда координаттар жүйесі жоқ: оны қабатқа беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The Parquet file “{name}” says no places or no coordinate reference system: give it columns “lon” and “lat” in degrees, or write it as GeoParquet with points.</source>
        <translation>«{name}» Parquet файлында орындар не координаттар жүйесі жоқ: градуспен берілген «lon» және «lat» бағандарын қосыңыз немесе нүктелері бар GeoParquet етіп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/boundary_input.py"/>
        <source>BOUNDARY holds no polygon: choose a layer with the study area, or none.</source>
        <translation>BOUNDARY ішінде полигон жоқ: талдау аумағы бар қабат таңдаңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/boundary_input.py"/>
        <source>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>BOUNDARY талдаудың координаттар жүйесіне көшпейді: қабатының координаттар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</source>
        <translation>Алмастыру саны {permutations} болса, {cells} ұяшықтың ешқайсысы көп тексеру түзетуінен өте алмайды; {needed} жеткілікті болар еді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>The exact law needs whole counts, few neighbours and not too many different counts; here {permutations} permutations were used instead.</source>
        <translation>Дәл заңға бүтін сандар, аз көрші және тым көп болмайтын әртүрлі мән керек; мұнда оның орнына {permutations} алмастыру жасалды.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>%n incident(s) lie more than {metres} m from any road and are not counted.</source>
        <translation>
            <numerusform>%n оқиға кез келген жолдан {metres} метрден алыс жатыр, олар саналмайды.</numerusform>
            <numerusform>%n оқиға кез келген жолдан {metres} метрден алыс жатыр, олар саналмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>%n incident(s) before {date} were left out: they do not fill a whole step of time.</source>
        <translation>
            <numerusform>{date} күніне дейінгі %n оқиға есепке алынбады: тұтас уақыт қадамына жетпейді.</numerusform>
            <numerusform>{date} күніне дейінгі %n оқиға есепке алынбады: тұтас уақыт қадамына жетпейді.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{empty} of {steps} steps of time hold no incident: check the earliest dates, or take longer steps.</source>
        <translation>{steps} уақыт қадамының {empty} қадамында оқиға жоқ: ең ерте күндерді тексеріңіз немесе ұзағырақ қадам алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>The last incident is of {date}: its month seems not to be covered to the end, so its counts are low. Leave that month out, or give STEP_DAYS.</source>
        <translation>Соңғы оқиға {date} күні болған: айы соңына дейін қамтылмаған сияқты, сондықтан сандары төмен. Бұл айды алып тастаңыз немесе STEP_DAYS беріңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n cluster(s) less than one incident was expected: they rest on few incidents.</source>
        <translation>
            <numerusform>%n кластерде бір оқиғадан аз күтілген: олар аз оқиғаға сүйенеді.</numerusform>
            <numerusform>%n кластерде бір оқиғадан аз күтілген: олар аз оқиғаға сүйенеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n ring(s) less than one incident is expected: read the interval, not the ratio.</source>
        <translation>
            <numerusform>%n сақинада күтілетіні бір оқиғадан аз: қатынасқа емес, аралыққа қараңыз.</numerusform>
            <numerusform>%n сақинада күтілетіні бір оқиғадан аз: қатынасқа емес, аралыққа қараңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n ring(s) nobody lives by the population given: nothing is expected there, so there is no ratio.</source>
        <translation>
            <numerusform>Берілген халық деректері бойынша %n сақинада ешкім тұрмайды: онда ештеңе күтілмейді, сондықтан қатынас жоқ.</numerusform>
            <numerusform>Берілген халық деректері бойынша %n сақинада ешкім тұрмайды: онда ештеңе күтілмейді, сондықтан қатынас жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In {cells} of {all} cells fewer than one pair is expected; ratio and p are not reliable there: use wider bands.</source>
        <translation>{all} тор көздің {cells} көзінде бір жұптан аз күтіледі; онда қатынас пен p сенімсіз: кеңірек аралықтар алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>More than {most} pairs lie within the last distance: p comes from the exact mean and variance over all permutations, not from permutations.</source>
        <translation>Соңғы қашықтық шегінде {most} жұптан көп: p алмастырулармен емес, барлық алмастырулардың дәл орташасы мен дисперсиясынан алынды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>With {permutations} permutations p cannot be .05 or less; 999 are usual.</source>
        <translation>Алмастыру саны {permutations} болса, p .05 не одан аз бола алмайды; әдетте 999 алынады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Weeks</source>
        <translation>Апталар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: {periods} are whole, and control limits need {least}.</source>
        <translation>{series}: толық кезең саны {periods}, ал бақылау шектеріне {least} керек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: fewer than one incident is expected in each; the limits mean little.</source>
        <translation>{series}: әр кезеңде бір оқиғадан аз күтіледі; шектердің мәні шамалы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: counts vary {ratio} times as much as chance makes them, by season or reporting; take flags as hints.</source>
        <translation>{series}: сандар кездейсоқтықтағыдан {ratio} есе қатты құбылады — маусымнан немесе есепке алудан; белгілерді тек ишара деп қабылдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>No incident from {since} to {until}, more than half of the whole time: check the dates.</source>
        <translation>{since} мен {until} аралығында оқиға жоқ, бұл бүкіл уақыттың жартысынан көп: күндерді тексеріңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>In %n district(s) fewer than 1 incident is expected in a period; there p is not reliable.</source>
        <translation>
            <numerusform>%n ауданда кезең ішінде 1 оқиғадан аз күтіледі; онда p сенімсіз.</numerusform>
            <numerusform>%n ауданда кезең ішінде 1 оқиғадан аз күтіледі; онда p сенімсіз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>The spatial point pattern test holds no error rate: without any change it calls about half of the districts different. METHOD 1 holds one.</source>
        <translation>Нүктелік өрнектер критерийі қателік деңгейін сақтамайды: ешқандай өзгеріс болмаса да, ол аудандардың жартысына жуығын өзгеше деп жариялайды. METHOD 1 оны сақтайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>ROLE_FIELD: no district has the role {role}. The values are treated, control, displacement and displacement_control; this layer has: {values}.</source>
        <translation>ROLE_FIELD: рөлі {role} болатын аудан жоқ. Мәндері — treated, control, displacement және displacement_control; бұл қабатта бары: {values}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>%n district(s) have no role in the test and are only counted.</source>
        <translation>
            <numerusform>%n ауданның тексеруде рөлі жоқ, ол тек саналды.</numerusform>
            <numerusform>%n ауданның тексеруде рөлі жоқ, ол тек саналды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>The displacement districts have no control of their own (displacement_control): their whole change counts as displacement.</source>
        <translation>Ығысу аудандарының өз бақылауы (displacement_control) жоқ: олардың бүкіл өзгерісі ығысу деп саналады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>%n incident(s) lie in districts of two roles and count in both: draw the districts so that roles do not overlap.</source>
        <translation>
            <numerusform>%n оқиға екі рөлді аудандарда жатыр және екеуінде де саналды: аудандарды рөлдер қабаттаспайтындай сызыңыз.</numerusform>
            <numerusform>%n оқиға екі рөлді аудандарда жатыр және екеуінде де саналды: аудандарды рөлдер қабаттаспайтындай сызыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Test of change by district</source>
        <translation>Аудандар бойынша өзгерісті тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Time and trends</source>
        <translation>Уақыт және үрдістер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Counts incidents before and after in each district and tests whether they differ by more than chance.

METHOD 0: the E-test of two Poisson counts, with DAYS_BEFORE and DAYS_AFTER as the lengths of the periods (Krishnamoorthy &amp; Thomson 2004). 1: the difference of each district&apos;s share of all incidents, chi-square × (N−1)/N (Campbell 2007). 2: the weighted displacement difference with a 90 % interval (Wheeler &amp; Ratcliffe 2018); ROLE_FIELD says treated, control, displacement or displacement_control, and counts before are scaled to the length of the period after. 3: Andresen&apos;s spatial point pattern test: SAMPLES times 85 % of AFTER are drawn, and a district differs when its share of BEFORE lies outside 95 % of them (Andresen 2009); it is not symmetric and holds no error rate (without any change it calls about half of the districts different), so 1 is the better choice.

p is two-sided. CORRECTION not chosen takes Benjamini &amp; Hochberg, for METHOD 1 Benjamini &amp; Yekutieli. class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10 (METHOD 3: ±2), + for more. different: p_adjusted up to .05. difference is of the counts; change_pct is per day, NULL when before is 0; small_base marks fewer than 10 before. S_INDEX is the share of districts that are not different, S_ROBUST without those empty in both periods. Districts keep CRS and geometry; an incident in two overlapping districts counts in both.</source>
        <translation>Әр ауданда бұрынғы және кейінгі оқиғаларды санап, айырмасы кездейсоқтықтан асатынын тексереді.

METHOD 0: екі Пуассон санының E-критерийі, кезең ұзақтықтары — DAYS_BEFORE және DAYS_AFTER (Krishnamoorthy &amp; Thomson 2004). 1: ауданның барлық оқиғадағы үлестерінің айырмасы, хи-квадрат × (N−1)/N (Campbell 2007). 2: 90 % аралығы бар өлшенген ығысу айырмасы (Wheeler &amp; Ratcliffe 2018); ROLE_FIELD ішінде treated (шара), control (бақылау), displacement (ығысу) немесе displacement_control жазылады, бұрынғы сандар кейінгі кезеңнің ұзақтығына келтіріледі. 3: Андресеннің нүктелік өрнектер критерийі: AFTER ішінен SAMPLES рет 85 % алынады, ауданның BEFORE ішіндегі үлесі осы іріктеулердің 95 %-ынан тыс болса, аудан өзгеше саналады (Andresen 2009); ол симметриялы емес әрі қателік деңгейін сақтамайды (ешқандай өзгеріс болмаса да аудандардың жартысына жуығын өзгеше деп жариялайды), сондықтан 1 жақсырақ.

p екіжақты. CORRECTION таңдалмаса, Benjamini &amp; Hochberg, METHOD 1 үшін Benjamini &amp; Yekutieli алынады. p_adjusted .01, .05, .10 дейін болса, class ±3, ±2, ±1 (METHOD 3: ±2), + көбейгенін білдіреді. different: p_adjusted .05 дейін. difference — сандар айырмасы; change_pct — бір күнге шаққанда, before 0 болса NULL; small_base бұрынғысы 10-нан аз екенін белгілейді. S_INDEX — өзгеше емес аудандар үлесі, S_ROBUST — екі кезеңде де бос аудандарсыз. Аудандардың координаттар жүйесі мен геометриясы сақталады; қабаттасқан екі аудандағы оқиға екеуінде де саналады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Districts (polygons)</source>
        <translation>Аудандар (полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents before (points)</source>
        <translation>Бұрынғы оқиғалар (нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents after (points)</source>
        <translation>Кейінгі оқиғалар (нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Length of the period before in days</source>
        <translation>Бұрынғы кезеңнің ұзақтығы, күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Length of the period after in days</source>
        <translation>Кейінгі кезеңнің ұзақтығы, күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Method</source>
        <translation>Әдіс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>E-test of counts</source>
        <translation>Сандардың E-критерийі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Difference of proportions</source>
        <translation>Үлестер айырмасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Weighted displacement difference</source>
        <translation>Өлшенген ығысу айырмасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Spatial point pattern test</source>
        <translation>Нүктелік өрнектер критерийі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Role field (treated, control, displacement)</source>
        <translation>Рөл өрісі (treated, control, displacement)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Samples</source>
        <translation>Іріктеулер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Change</source>
        <translation>Өзгеріс</translation>
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
        <translation>Талдаудың координаттар жүйесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Share of districts that are not different</source>
        <translation>Өзгеше емес аудандар үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>The same without districts empty in both periods</source>
        <translation>Екі кезеңде де бос аудандарсыз сол үлес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Its standard error</source>
        <translation>Оның стандартты қатесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Lower end of its 90 % interval</source>
        <translation>90 % аралығының төменгі шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Upper end of its 90 % interval</source>
        <translation>90 % аралығының жоғарғы шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Its two-sided p</source>
        <translation>Оның екіжақты p мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents before in the districts</source>
        <translation>Аудандардағы бұрынғы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents after in the districts</source>
        <translation>Аудандардағы кейінгі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents in the input</source>
        <translation>Кіріс қабаттағы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents without a place</source>
        <translation>Орны жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents outside all districts</source>
        <translation>Аудандардан тыс оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>{parameter}: write the length of the period in days, above 0.</source>
        <translation>{parameter}: кезең ұзақтығын күнмен жазыңыз, 0-ден үлкен.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>The weighted displacement difference needs ROLE_FIELD: a text field of DISTRICTS with the values treated, control and, where there is one, displacement.</source>
        <translation>Өлшенген ығысу айырмасына ROLE_FIELD керек: DISTRICTS ішіндегі treated, control және, бар болса, displacement мәндері бар мәтін өрісі.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no polygon: choose another layer.</source>
        <translation>DISTRICTS ішінде полигон жоқ: басқа қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Testing the change</source>
        <translation>Өзгеріс тексерілуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Correction: {name}</source>
        <translation>Түзету: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Reading incidents</source>
        <translation>Оқиғалар оқылуда</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a place were left out.</source>
        <translation>
            <numerusform>Орны жоқ %n оқиға есепке алынбады.</numerusform>
            <numerusform>Орны жоқ %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>%n incident(s) lie outside all districts.</source>
        <translation>
            <numerusform>%n оқиға аудандардан тыс жатыр.</numerusform>
            <numerusform>%n оқиға аудандардан тыс жатыр.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>None of the incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</source>
        <translation>Бірде-бір оқиға DISTRICTS ішінде жоқ: аудандар осы жердікі ме, координаттар жүйесі дұрыс па, тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Cluster areas</source>
        <translation>Кластер аймақтары</translation>
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
        <translation>Ошақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Finds groups of incidents that lie close together and draws an area around each.

DBSCAN (Ester, Kriegel, Sander &amp; Xu 1996): an incident with at least MINIMUM incidents within DISTANCE metres, itself included, is a core; cores within DISTANCE of each other are one cluster, and an incident near a core belongs to it (to the first such cluster in the order of the rows, as in QGIS). ST-DBSCAN (Birant &amp; Kut 2007): neighbours lie within DISTANCE metres and within DAYS days; incidents without a date are left out. Nearest-neighbour hierarchical (Levine, CrimeStat): the incident with the most others within DISTANCE takes them all as a cluster, then the next of those left; centres of clusters are grouped again into higher orders, MINIMUM clusters or more.

DISTANCE 0 = chosen. For DBSCAN: the distance within which one incident in a hundred would have that many neighbours if all lay at random in the hull of the incidents (and in their period). For the hierarchical method: the mean distance to the nearest neighbour of random places, 0.5 × √(area / incidents), anew for each order.

Areas are convex hulls widened by DISTANCE / 2; in the hierarchical method plain hulls, where only a hull that would be a point or a line is widened and has no density.

Fields: cluster, count, density (incidents per km² of the area), from, to (with TIME_FIELD), rank (1 = most incidents, then the densest; within an order), order (1 except in higher orders of the hierarchical method). POINTS holds all incidents; cluster is NULL outside clusters, and of the first order in the hierarchical method.</source>
        <translation>Бір-біріне жақын жатқан оқиғалар тобын тауып, әрқайсысының айналасына аймақ сызады.

DBSCAN (Ester, Kriegel, Sander &amp; Xu 1996): DISTANCE метр ішінде, өзін қоса, кемінде MINIMUM оқиғасы бар оқиға — өзек; бір-бірінен DISTANCE шегіндегі өзектер — бір кластер, өзекке жақын оқиға сол кластерге кіреді (жолдар реті бойынша біріншісіне, QGIS-тегідей). ST-DBSCAN (Birant &amp; Kut 2007): көршілер DISTANCE метр және DAYS күн шегінде; күні жоқ оқиғалар есепке алынбайды. Ең жақын көршілер иерархиясы (Levine, CrimeStat): DISTANCE ішінде айналасында ең көп оқиғасы бар оқиға оларды бір кластерге жинайды, сосын қалғандарының келесісі; кластер орталықтары жоғарырақ ретке қайта топталады, әрқайсысында MINIMUM не одан көп кластер.

DISTANCE 0 = өзі таңдайды. DBSCAN үшін: оқиғалар өз қабықшасында (және кезеңінде) кездейсоқ жатса, жүз оқиғаның бірінде ғана сонша көрші болатын қашықтық. Иерархия үшін: кездейсоқ орындардың ең жақын көршіге дейінгі орташа қашықтығы, 0.5 × √(аудан / оқиғалар саны), әр рет үшін қайтадан.

Аймақтар — DISTANCE / 2 мөлшеріне кеңейтілген дөңес қабықшалар; иерархияда — жай қабықшалар, тек нүкте не сызық болып қалатыны кеңейтіледі және оның тығыздығы болмайды.

Өрістер: cluster, count, density (аймақтың 1 км²-індегі оқиғалар), from, to (TIME_FIELD берілсе), rank (1 = оқиғасы ең көбі, сосын ең тығызы; рет ішінде), order (иерархияның жоғары реттерінен басқасында 1). POINTS ішінде барлық оқиға бар; кластерден тыс жерде cluster NULL, иерархияда ол бірінші реттікі.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>In space (DBSCAN)</source>
        <translation>Кеңістікте (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>In space and time (ST-DBSCAN)</source>
        <translation>Кеңістік пен уақытта (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Nearest-neighbour hierarchical</source>
        <translation>Ең жақын көршілер иерархиясы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Distance between neighbours in metres (0 = chosen)</source>
        <translation>Көршілер арасындағы қашықтық, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Days between neighbours (ST-DBSCAN)</source>
        <translation>Көршілер арасындағы күндер (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Fewest incidents in a cluster</source>
        <translation>Кластердегі оқиғалардың ең аз саны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Incidents with their cluster</source>
        <translation>Кластері көрсетілген оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Clusters</source>
        <translation>Кластерлер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Incidents in clusters</source>
        <translation>Кластерлердегі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>ST-DBSCAN needs the time of the incidents: choose TIME_FIELD, or METHOD 0 (DBSCAN).</source>
        <translation>ST-DBSCAN үшін оқиғалардың уақыты керек: TIME_FIELD немесе METHOD 0 (DBSCAN) таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>DAYS: write a number above 0, such as 14.</source>
        <translation>DAYS: 0-ден үлкен сан жазыңыз, мысалы 14.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>There are {count} incidents; a cluster needs {minimum}.</source>
        <translation>Оқиға саны {count}; кластерге {minimum} керек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Lower MINIMUM, or widen the period, the area or the filter.</source>
        <translation>MINIMUM мәнін азайтыңыз немесе кезеңді, аумақты не сүзгіні кеңейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Looking for clusters</source>
        <translation>Кластерлер ізделуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>No cluster was found: nowhere do {minimum} incidents lie close enough together. Raise DISTANCE or DAYS, or lower MINIMUM.</source>
        <translation>Кластер табылмады: {minimum} оқиға еш жерде жеткілікті жақын жатқан жоқ. DISTANCE не DAYS мәнін үлкейтіңіз немесе MINIMUM мәнін азайтыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Writing clusters</source>
        <translation>Кластерлер жазылуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>All incidents lie at one place or on a line, so no distance can be chosen.</source>
        <translation>Оқиғалардың бәрі бір орында не бір сызықта, сондықтан қашықтықты таңдау мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Give DISTANCE in metres.</source>
        <translation>DISTANCE мәнін метрмен беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Distance chosen: {distance} m</source>
        <translation>Таңдалған қашықтық: {distance} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The incidents travel to {host} unencrypted: use a scheduler with TLS (tls://).</source>
        <translation>Оқиғалар {host} торабына шифрлаусыз жіберіледі: TLS бар жоспарлаушыны қолданыңыз (tls://).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The other workers go on without those that are unlike this QGIS. {reason}</source>
        <translation>Қалған орындаушылар осы QGIS-тен өзгешелерсіз жалғастырады. {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The work runs on %n thread(s) of the Dask cluster at {address}.</source>
        <translation>
            <numerusform>Жұмыс {address} мекенжайындағы Dask кластерінің %n ағынында жүріп жатыр.</numerusform>
            <numerusform>Жұмыс {address} мекенжайындағы Dask кластерінің %n ағынында жүріп жатыр.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Name field</source>
        <translation>Атау өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Population field</source>
        <translation>Халық саны өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: аудандарда «{field}» өрісі жоқ. Барлары: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</source>
        <translation>FROM мен TO көрсетіңіз: шілде — 2026-07-01 бастап 2026-08-01 дейін (TO кірмейді).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>DISTRICTS holds no districts: choose another layer.</source>
        <translation>DISTRICTS ішінде аудан жоқ: басқа қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/maps/sheets.py"/>
        <source>District sheets</source>
        <translation>Аудан парақтары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Districts</source>
        <translation>Аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Hotspots and density are computed over all districts with the sizes that their algorithms choose. Internal sheets say so; case numbers are never printed.

For the public (AUDIENCE 1) maps show squares, never places: of 250 m, and larger ones until each holds at least MINIMUM_COUNT incidents and, with ADDRESSES, eight addresses; hotspots and density only where the cell or the kernel holds as many. Counts from 1 to MINIMUM_COUNT − 1 are not shown, nor are their rates and changes, nor as many others of the same district and period as are needed so that none can be worked out; 0 is shown. Offences against sexual integrity (Articles 120–124) and those known to concern minors are told for all districts together alone. Sheets of overlapping periods, areas or categories can be compared with each other: publish one set.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</source>
        <translation>Қоймадан әр ауданға бір парақ басып шығарады: оқиғалар, ошақтар (Gi*) немесе тығыздық картасы, аудан және оның көршілері, тек парақта бары ғана көрсетілген шартты белгілер, масштаб сызығы және кесте: санаттар бойынша саны, алдыңғы кезеңге және өткен жылға қарағандағы өзгеріс, халық саны белгілі жерде 10 000 тұрғынға шаққандағы көрсеткіш. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін.

Толық жүктелмегені «жүктелмеген» деп басылады, ешқашан 0 деп емес. Ошақтар мен тығыздық барлық аудан бойынша бірге, алгоритмдер таңдайтын өлшемдермен есептеледі. Ішкі парақтарда олардың ішкі екені жазылады; іс нөмірлері ешқашан басылмайды.

Жариялауға (AUDIENCE 1) арналған картада орындар емес, шаршылар болады: әрқайсысында кемінде MINIMUM_COUNT оқиға және ADDRESSES берілсе, сегіз мекенжай болғанша 250 м және одан ірі; ошақтар мен тығыздық ұяшықта не ядро ішінде сонша оқиға бар жерде ғана көрсетіледі. 1-ден MINIMUM_COUNT − 1 дейінгі сандар да, олардың көрсеткіштері мен өзгерістері де көрсетілмейді; ешқайсысын есептеп шығаруға болмауы үшін сол аудан мен кезеңнің басқа сандары да қажетінше жасырылады; 0 көрсетіледі. Жыныстық тиіспеушілікке қарсы (120–124-баптар) және кәмелетке толмағандарға қатысты екені белгілі құқық бұзушылықтар тек барлық аудан бойынша бірге айтылады. Кезеңі, аумағы не санаты қиылысатын парақтарды өзара салыстыруға болады: бір ғана жинақ жариялаңыз.

Файлдар NN_аудан.pdf (png, svg) деп аталады; SINGLE_FILE барлығын бір PDF-ке жинайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Store (.gpkg; empty = the portal&apos;s own store)</source>
        <translation>Қойма (.gpkg; бос = порталдың өз қоймасы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>The map shows</source>
        <translation>Картада</translation>
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
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Density</source>
        <translation>Тығыздық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Basemap layers</source>
        <translation>Астыңғы карта қабаттары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Layout template (.qpt)</source>
        <translation>Макет үлгісі (.qpt)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Language of the sheets (kk, ru, en)</source>
        <translation>Парақтардың тілі (kk, ru, en)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Audience</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Internal</source>
        <translation>Ішкі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Public</source>
        <translation>Жариялауға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Smallest count printed for the public</source>
        <translation>Жариялауға басылатын ең аз сан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Format (pdf, png, svg)</source>
        <translation>Пішім (pdf, png, svg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>All sheets in one PDF</source>
        <translation>Барлық парақ бір PDF-те</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Folder of the sheets</source>
        <translation>Парақтар қалтасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Addresses, to count eight in each square for the public</source>
        <translation>Мекенжайлар: жариялауға арналған әр шаршыда кемінде сегіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Files (JSON)</source>
        <translation>Файлдар (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets</source>
        <translation>Парақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets for the public leave out the layers of BASEMAP that hold incidents or results.</source>
        <translation>Жариялауға арналған парақтарға BASEMAP ішіндегі оқиғалар не нәтижелер қабаттары кірмейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Counting</source>
        <translation>Санау</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>%n district(s) without a polygon are not printed.</source>
        <translation>
            <numerusform>Полигоны жоқ %n аудан басылмайды.</numerusform>
            <numerusform>Полигоны жоқ %n аудан басылмайды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Printed {district}</source>
        <translation>Басылды: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>MINIMUM_COUNT {count} protects nobody in sheets for the public: take {least} or more.</source>
        <translation>MINIMUM_COUNT {count} жариялауға арналған парақтарда ешкімді қорғамайды: {least} не одан көп алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There are no sheets in “{language}”: use kk, ru or en.</source>
        <translation>«{language}» тілінде парақ жоқ: kk, ru немесе en деп көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There is no format “{name}”: use pdf, png or svg.</source>
        <translation>«{name}» пішімі жоқ: pdf, png немесе svg деп көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There are no incidents in the districts, so the maps show no hotspots.</source>
        <translation>Аудандарда оқиға жоқ, сондықтан карталарда ошақтар көрсетілмейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>{name} failed; its message stands above.</source>
        <translation>{name}: орындалмады; хабар жоғарыда.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>District statistics</source>
        <translation>Аудандар статистикасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Counts incidents by district in a period, with rates per 10,000 people and the change against the period before and the year before. The period is half-open: July is 2026-07-01 to 2026-08-01.

previous is the calendar unit before when the period is a whole month, quarter or year, else as many days before. per_10k = count × 10,000 / population, unrounded; per_10k_year scales it to 365 days. change_p is the two-sided p of the E-test of two Poisson counts (Krishnamoorthy &amp; Thomson 2004).

With a STORE, a figure whose period, area or category was not fetched completely is NULL, never 0. An area code covers a district when at least half of the district lies in the convex hull of that code&apos;s incidents. With INPUT (fields occurred_at or registered_at, and category), figures are as counted; an earlier period is NULL when the input begins after it. Districts keep their geometry; an incident in two overlapping districts counts in both.</source>
        <translation>Кезең ішіндегі оқиғаларды аудандар бойынша санайды: 10 000 тұрғынға шаққандағы көрсеткіш, алдыңғы кезеңге және өткен жылға қарағандағы өзгеріс. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін.

previous — кезең толық ай, тоқсан немесе жыл болса, алдыңғы күнтізбелік бірлік, әйтпесе оған дейінгі сонша күн. per_10k = count × 10 000 / халық саны, дөңгелектенбейді; per_10k_year — сол көрсеткіш 365 күнге шаққанда. change_p — екі Пуассон санына арналған E-критерийдің екіжақты p мәні (Krishnamoorthy &amp; Thomson 2004).

STORE берілсе, кезеңі, аумағы немесе санаты толық жүктелмеген көрсеткіш NULL болады, ешқашан 0 болмайды. Ауданның кемінде жартысы аумақ коды бар оқиғалардың дөңес қабықшасында жатса, сол код ауданды қамтиды. INPUT берілсе (occurred_at немесе registered_at және category өрістері), сандар сол күйінде алынады; деректер бұрынғы кезеңнен кеш басталса, ол кезең NULL болады. Аудандардың геометриясы сақталады; қабаттасқан екі аудандағы оқиға екеуінде де саналады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Store (.gpkg), instead of incidents</source>
        <translation>Оқиғалар орнына қойма (.gpkg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents in the districts</source>
        <translation>Аудандардағы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Incidents without the date</source>
        <translation>Бұл күні жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts without a complete download</source>
        <translation>Толық жүктелмеген аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>None of the period&apos;s incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</source>
        <translation>Осы кезеңнің бірде-бір оқиғасы DISTRICTS ішінде жоқ: аудандар осы жердікі ме, координаттар жүйесі дұрыс па, тексеріңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>%n incident(s) without the date were left out.</source>
        <translation>
            <numerusform>Бұл күні жоқ %n оқиға есепке алынбады.</numerusform>
            <numerusform>Бұл күні жоқ %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Not everything was fetched completely ({gaps}); those figures are NULL. Fetch them first.</source>
        <translation>Бәрі толық жүктелмеген ({gaps}); бұл көрсеткіштер NULL. Алдымен оларды жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>not in all districts</source>
        <translation>аудандардың бәрінде емес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no field “category”: the counts by category are NULL.</source>
        <translation>INPUT ішінде «category» өрісі жоқ: санаттар бойынша сандар NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>None of the incidents has a date in “{field}”.</source>
        <translation>Ешбір оқиғаның «{field}» өрісінде күні жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Choose the other DATE_FIELD, or a layer with dates.</source>
        <translation>Басқа DATE_FIELD немесе күндері бар қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>The input begins after an earlier period, so the comparison with it is NULL.</source>
        <translation>Деректер бұрынғы кезеңнен кеш басталады, сондықтан онымен салыстыру NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>The input begins in the middle of an earlier period: the comparison holds only if nothing before is missing.</source>
        <translation>Деректер бұрынғы кезеңнің ортасынан басталады: оған дейін ештеңе жетіспесе ғана салыстыру дұрыс.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no field “{name}”; its only date “{used}” is used.</source>
        <translation>INPUT ішінде «{name}» өрісі жоқ; жалғыз күні «{used}» алынды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</source>
        <translation>INPUT ішінде «{name}» күн өрісі жоқ: оқиғалар қабатын алыңыз немесе күн өрісін «Өрісті қайта атау» құралымен қайта атаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Emerging hot spots</source>
        <translation>Туындайтын ошақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Shows where hot spots appear, grow, fade or come and go. Incidents are counted in a cube of cells and steps of time; Gi* (Ord &amp; Getis 1995) compares each cell and step together with its neighbours, in the same step and the TIME_LAG steps before, with the mean of the whole cube. It is hot when z &gt; 0 and p, corrected over the whole cube, is at most .10; cold when z &lt; 0 likewise. The Mann–Kendall test tells whether a cell&apos;s z rises or falls. Steps that share incidents make its p too small, and the first TIME_LAG steps, whose neighbourhoods are smaller, make hot cells seem to rise: with TIME_LAG 1 one unchanging hot cell in five does, with TIME_LAG 0 no more than TREND_P allows. All cells of the study area take part, also those that never had an incident.

Steps are calendar months (STEP_DAYS 0) or STEP_DAYS whole days, counted back from the day of the last incident; at least 10 are needed. What does not fill a step at the start is left out. The last month is that of the last incident, also when it is not over, and a warning tells when it seems to break off. The first month is kept when the days before the first incident may be quiet by chance.

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon.

Patterns, the first that holds, hot before cold: historical (in HOT_SHARE of the steps, but not in the last); new (in the last step only); intensifying, diminishing or persistent (in HOT_SHARE of the steps; by the trend, up to TREND_P); consecutive (one run of two or more steps at the end only); oscillating (in the last step, and the contrary in one before); sporadic (in the last step, on and off before); else none. After Esri&apos;s Emerging Hot Spot Analysis.

Fields: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS returns the number of cells of each pattern; FIRST_STEP and LAST_STEP the days on which the first and the last step begin.</source>
        <translation>Ошақтардың қайда пайда болып, өсіп, сөніп немесе бірде барда, бірде жоқта тұрғанын көрсетеді. Оқиғалар ұяшықтар мен уақыт қадамдарының текшесінде саналады; Gi* (Ord &amp; Getis 1995) әр ұяшық пен қадамды көршілерімен бірге, сол қадамда және оған дейінгі TIME_LAG қадамда, бүкіл текшенің орташасымен салыстырады. z &gt; 0 және бүкіл текшеге түзетілген p .10-нан аспаса — ыстық; z &lt; 0 болса, дәл солай суық. Манн — Кендалл критерийі ұяшықтың z мәні өсіп не кеміп бара жатқанын айтады. Оқиғалары ортақ қадамдар оның p мәнін тым кішірейтеді, ал төңірегі кішірек алғашқы TIME_LAG қадамның салдарынан ыстық ұяшықтар өсіп бара жатқандай көрінеді: TIME_LAG 1 болғанда өзгермейтін ыстық ұяшықтардың бестен бірі, TIME_LAG 0 болғанда TREND_P рұқсат еткеннен көп емес. Аумақтың барлық ұяшығы, ешқашан оқиға болмағандары да, қатысады.

Қадамдар — күнтізбелік айлар (STEP_DAYS 0) немесе соңғы оқиға күнінен кері саналған STEP_DAYS толық күн; кемінде 10 керек. Басында қадамды толтырмайтыны есепке алынбайды. Соңғы ай — соңғы оқиғаның айы, аяқталмаса да; үзіліп қалған сияқты болса, ескертіледі. Бірінші оқиғаға дейінгі күндер кездейсоқ бос болуы мүмкін болса, бірінші ай сақталады.

Қашықтықтар метрмен. DISTANCE_BAND 0 шаршының айналасындағы сегіз, алтыбұрыштың айналасындағы алты ұяшықты алады.

Үлгілер — бірінші сай келгені, ыстығы суығынан бұрын: бұрынғы (қадамдардың HOT_SHARE үлесінде, бірақ соңғысында емес); жаңа (тек соңғы қадамда); күшейетін, әлсірейтін немесе тұрақты (қадамдардың HOT_SHARE үлесінде; үрдісі бойынша, TREND_P дейін); үздіксіз (тек соңындағы қатарынан екі не одан көп қадам); құбылмалы (соңғы қадамда, ал бұрынғының бірінде — керісінше); анда-санда (соңғы қадамда, бұрын үзіліспен); әйтпесе үлгі жоқ. Esri-дің туындайтын ошақтар талдауы бойынша.

Өрістер: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS әр үлгідегі ұяшықтар санын қайтарады; FIRST_STEP пен LAST_STEP — бірінші және соңғы қадам басталатын күндер.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Length of a step in days (0 = calendar months)</source>
        <translation>Қадам ұзақтығы, күн (0 = күнтізбелік айлар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Distance band in metres (0 = adjoining cells)</source>
        <translation>Төңірек радиусы, метр (0 = іргелес ұяшықтар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Steps before that belong to the neighbourhood</source>
        <translation>Төңірекке кіретін бұрынғы қадамдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Share of the steps that makes a lasting hot spot (0–1)</source>
        <translation>Ошақты ұзаққа созылған ететін қадамдар үлесі (0–1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>p up to which a trend counts (0–1)</source>
        <translation>Үрдіс мойындалатын p шегі (0–1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Cells of each pattern (JSON)</source>
        <translation>Әр үлгідегі ұяшықтар (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Steps of time</source>
        <translation>Уақыт қадамдары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>First day of the first step</source>
        <translation>Бірінші қадамның бірінші күні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>First day of the last step</source>
        <translation>Соңғы қадамның бірінші күні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>HOT_SHARE is a share above 0 and up to 1: write 0.9 for 90 % of the steps.</source>
        <translation>HOT_SHARE — 0-ден үлкен, 1-ге дейінгі үлес: қадамдардың 90 %-ы үшін 0.9 деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>TREND_P is a probability from 0 to 1, such as 0.1.</source>
        <translation>TREND_P — 0 мен 1 арасындағы ықтималдық, мысалы 0.1.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Computing Gi* in space and time</source>
        <translation>Gi* кеңістік пен уақытта есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>All cells hold the same number in every step, so there is nothing hot or cold to find.</source>
        <translation>Барлық ұяшықта әр қадамда сан бірдей, сондықтан ыстығы да, суығы да жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Give BOUNDARY for the study area, or smaller cells, or more incidents.</source>
        <translation>Аумақты BOUNDARY арқылы беріңіз, ұяшықты кішірейтіңіз немесе көбірек оқиға алыңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>%n step(s) of time; the first begins on {first}, the last on {last}.</source>
        <translation>
            <numerusform>%n уақыт қадамы; біріншісі {first}, соңғысы {last} күні басталады.</numerusform>
            <numerusform>%n уақыт қадамы; біріншісі {first}, соңғысы {last} күні басталады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>With TIME_LAG {lag} many cells seem to rise or fall though nothing changes: to judge trends, choose TIME_LAG 0.</source>
        <translation>TIME_LAG {lag} болғанда ештеңе өзгермесе де, көп ұяшық өсіп не кеміп бара жатқандай көрінеді: үрдістерді бағалау үшін TIME_LAG 0 таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal did not answer.</source>
        <translation>Портал жауап бермеді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the network, the proxy in QGIS&apos;s options and the portal&apos;s address.</source>
        <translation>Желіні, QGIS параметрлеріндегі проксиді және портал мекенжайын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal refused the request.</source>
        <translation>Портал сұрауды қабылдамады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the credentials under “Connection” and the portal&apos;s address.</source>
        <translation>«Қосылым» ішіндегі тіркелгі деректері мен портал мекенжайын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal&apos;s answer cannot be understood.</source>
        <translation>Порталдың жауабы түсініксіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Try again later; if it stays so, check the portal&apos;s address.</source>
        <translation>Кейінірек көріңіз; өзгермесе, портал мекенжайын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The download is not complete.</source>
        <translation>Жүктеу толық емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Fetch again to go on from where it stopped.</source>
        <translation>Қайта жүктеңіз: ол тоқтаған жерінен жалғасады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal profile cannot be used.</source>
        <translation>Портал профилі жарамсыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct the file; the details name the place.</source>
        <translation>Файлды түзетіңіз; орны толық мәліметте аталған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe was made with Crime Map {version}.</source>
        <translation>Рецепт Crime Map {version} нұсқасында жасалған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Update the plugin, then run it.</source>
        <translation>Модульді жаңартып, рецептті іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe has keys that mean nothing: {keys}.</source>
        <translation>Рецептте белгісіз кілттер бар: {keys}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct or remove them.</source>
        <translation>Оларды түзетіңіз немесе жойыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The file is no recipe.</source>
        <translation>Бұл файл рецепт емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Choose a file that “Save as recipe” made.</source>
        <translation>«Рецепт ретінде сақтау» жасаған файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” cannot be part of a batch.</source>
        <translation>«{method}» топтамаға кіре алмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Repeat it as a single run, or use one of: {methods}.</source>
        <translation>Жеке орындау ретінде қайталаңыз немесе мыналардың бірін қолданыңыз: {methods}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” has no parameter “{parameter}”.</source>
        <translation>«{method}» әдісінде «{parameter}» параметрі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use one of: {parameters}.</source>
        <translation>Барлары: {parameters}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” cannot take {parameter} in a batch.</source>
        <translation>Топтамада «{method}» {parameter} параметрін қабылдамайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Remove it, or repeat it as a single run.</source>
        <translation>Оны алып тастаңыз немесе жеке орындау ретінде қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe&apos;s “{key}” cannot be used.</source>
        <translation>Рецепттегі «{key}» мәні жарамсыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct it in the file.</source>
        <translation>Оны файлда түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The filter cannot be used.</source>
        <translation>Сүзгі жарамсыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct the value that the details name.</source>
        <translation>Толық мәліметте аталған мәнді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>Қабаттың координаттар жүйесі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Set it in the layer&apos;s properties.</source>
        <translation>Оны қабат қасиеттерінде беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Facts of offenders are internal: nothing for the public is made of them.</source>
        <translation>Құқық бұзушылар туралы мәліметтер — ішкі: олардан жариялауға ештеңе жасалмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Take them out of the filter, or make it for internal use.</source>
        <translation>Оларды сүзгіден алып тастаңыз немесе ішкі пайдалануға жасаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>This was never fetched.</source>
        <translation>Бұл жүктелмеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Fetch it on the Data page first.</source>
        <translation>Алдымен мұны «Деректер» бетінде жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>There are too few incidents for this.</source>
        <translation>Бұған оқиға тым аз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Widen the period or the area.</source>
        <translation>Кезеңді немесе аумақты кеңейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use cells of {size} m or more.</source>
        <translation>{size} м немесе одан ірі ұяшық алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use larger cells.</source>
        <translation>Ірірек ұяшық алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The grid would have too many cells.</source>
        <translation>Торда ұяшық тым көп болар еді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Dask is not part of this QGIS installation.</source>
        <translation>Осы QGIS орнатылымында Dask жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Install it for QGIS&apos;s Python (OSGeo4W Shell: python -m pip install distributed; Debian: apt install python3-distributed) and restart QGIS, or leave the scheduler empty.</source>
        <translation>Оны QGIS қолданатын Python үшін орнатып (OSGeo4W Shell: python -m pip install distributed; Debian: apt install python3-distributed), QGIS-ті қайта іске қосыңыз немесе жоспарлаушыны бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>{library} is not part of this QGIS installation.</source>
        <translation>Бұл QGIS орнатылымында {library} жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Install it with the QGIS installer and restart QGIS.</source>
        <translation>Оны QGIS орнатқышымен орнатып, QGIS-ті қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Another QGIS is writing to the store.</source>
        <translation>Қоймаға басқа QGIS жазып жатыр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Wait until it has finished, then try again.</source>
        <translation>Аяқталуын күтіп, қайта көріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store cannot be read.</source>
        <translation>Қойма оқылмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Move the file away and fetch again, or choose another folder.</source>
        <translation>Файлды көшіріп қойып, қайта жүктеңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store was written by a newer version of the plugin.</source>
        <translation>Қойма модульдің жаңарақ нұсқасымен жазылған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Update the plugin.</source>
        <translation>Модульді жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Its incidents were copied to “{path}”: use that file.</source>
        <translation>Ондағы оқиғалар «{path}» файлына көшірілді: сол файлмен жұмыс істеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Choose another file.</source>
        <translation>Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store holds parts that Crime Map did not make.</source>
        <translation>Қоймада Crime Map жасамаған бөліктер бар.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store cannot be written.</source>
        <translation>Қоймаға жазу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the folder&apos;s rights and the free space, or choose another folder.</source>
        <translation>Қалта құқықтары мен бос орынды тексеріңіз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>Stopped. What was already stored is kept.</source>
        <translation>Тоқтатылды. Сақталғаны орнында қалды.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The incidents fill %n whole step(s) of time.</source>
        <translation>
            <numerusform>Оқиғалар %n тұтас уақыт қадамын толтырады.</numerusform>
            <numerusform>Оқиғалар %n тұтас уақыт қадамын толтырады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>At least {least} are needed: take a longer period, or steps of {days} days or less.</source>
        <translation>Кемінде {least} керек: ұзағырақ кезең не {days} күннен аспайтын қадам алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>At least {least} are needed: take a period of as many days or more.</source>
        <translation>Кемінде {least} керек: кемінде сонша күндік кезең алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>Feature {number}</source>
        <translation>{number}-нысан</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>%n feature(s) without a shape were left out.</source>
        <translation>
            <numerusform>Геометриясы жоқ %n нысан есепке алынбады.</numerusform>
            <numerusform>Геометриясы жоқ %n нысан есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>FEATURES holds no feature with a shape: choose another layer.</source>
        <translation>FEATURES ішінде геометриясы бар нысан жоқ: басқа қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Store</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Source of the layer</source>
        <translation>Қабат көзі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Expected</source>
        <translation>Күтілгені</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Received</source>
        <translation>Алынғаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Duplicates</source>
        <translation>Қайталанғаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Without a place</source>
        <translation>Орны жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Removed</source>
        <translation>Жойылғаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Complete</source>
        <translation>Толық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Receipt (JSON)</source>
        <translation>Есеп (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Fetch incidents</source>
        <translation>Оқиғаларды жүктеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Downloads incidents from a portal into a store (one GeoPackage) and returns a receipt: how many the portal counted, how many came, how many were double, without a place, or gone and removed.

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks for what is new since the last complete fetch, with a day of overlap, compares the portal’s counts by month and by code with those of the store, and fetches only the months that differ again; its receipt says what could not be compared. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</source>
        <translation>Порталдан оқиғаларды қоймаға (бір GeoPackage) жүктеп, есеп береді: портал қанша санады, қаншасы келді, қаншасы қайталанды, қаншасының орны жоқ, қаншасы жоғалып, жойылды.

PORTAL — қоса берілген профильдің идентификаторы немесе профиль файлының жолы. Бос тізім бәрін жүктейді. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін, жергілікті уақыт. Қойма жоқ болса жасалады, ешқашан үстінен жазылмайды; қайта жүктеу жолдарды жаңартады, ешқашан екі еселемейді. INCREMENTAL соңғы толық жүктеуден кейінгі жаңаны, бір тәулік қабаттастырып сұрайды, порталдың айлар мен кодтар бойынша сандарын қоймамен салыстырады және айырмасы бар айларды ғана қайта жүктейді; салыстыруға келмегені есепте айтылады. Ерте үзілген жүктеу сақталады, COMPLETE = false деп хабарлайды, келесісі оны жалғастырады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Portal (id or profile file)</source>
        <translation>Портал (идентификатор немесе профиль файлы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Layers (comma list of keys, empty = all)</source>
        <translation>Қабаттар (кілттер үтір арқылы, бос = барлығы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Areas (codes of 4 or 6 digits)</source>
        <translation>Аумақтар (4 не 6 таңбалы кодтар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Extent</source>
        <translation>Қамту шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Authentication configuration</source>
        <translation>Аутентификация конфигурациясы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Only what is new since the last fetch</source>
        <translation>Соңғы жүктеуден кейінгі жаңасы ғана</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Fetching {layer}</source>
        <translation>Жүктелуде: {layer}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: the shared store was brought up to date %n minute(s) ago, so the portal is not asked again.</source>
        <translation>
            <numerusform>{layer}: ортақ қойма %n минут бұрын жаңартылған, сондықтан порталдан қайта сұралмайды.</numerusform>
            <numerusform>{layer}: ортақ қойма %n минут бұрын жаңартылған, сондықтан порталдан қайта сұралмайды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: there is no complete fetch to build on, so all of it is fetched.</source>
        <translation>{layer}: жалғастыратын толық жүктеу жоқ, сондықтан бәрі жүктеледі.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: other than stored, and fetched again: {months}.</source>
        <translation>{layer}: қоймадағыдан өзгеше болып, қайта жүктелгені: {months}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: the numbers are those of the portal. Corrections of older incidents that change no number, such as a moved place, it does not tell: fetch everything now and then.</source>
        <translation>{layer}: сандар порталдағыдай. Ескі оқиғалардағы санды өзгертпейтін түзетулер, мысалы орнының ауысуы, бұлай көрінбейді: анда-санда бәрін жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The download is not complete: {received} of {expected} incidents came. Fetch again to go on.</source>
        <translation>Жүктеу толық емес: {expected} оқиғадан {received} оқиға келді. Жалғастыру үшін қайта жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Nothing new was registered since the last fetch.</source>
        <translation>Соңғы жүктеуден бері жаңа ештеңе тіркелмеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The portal has no incidents for this filter: widen the period, the area or the filter.</source>
        <translation>Порталда бұл сүзгіге сай оқиға жоқ: кезеңді, аумақты не сүзгіні кеңейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>“{name}” describes a layer and no portal: use “Import incidents” with this profile.</source>
        <translation>«{name}» порталды емес, қабатты сипаттайды: бұл профильмен «Оқиғаларды импорттау» құралын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The portal profile has no layer “{key}”.</source>
        <translation>Портал профилінде «{key}» қабаты жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Use one of: {keys}.</source>
        <translation>Мүмкін болғандары: {keys}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>None of the chosen layers holds the chosen categories: choose other LAYERS or CATEGORIES.</source>
        <translation>Таңдалған қабаттардың ешқайсысында таңдалған санаттар жоқ: LAYERS не CATEGORIES мәнін өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>The store knows nothing of “{fact}”: import a source whose profile maps it under “flags”.</source>
        <translation>Қоймада «{fact}» туралы дерек жоқ: профилінде ол «flags» ішінде көрсетілген дереккөзді импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Filter incidents</source>
        <translation>Оқиғаларды сүзу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district; ARTICLES 328,342 are articles of the Criminal Code with their sub-articles; FLAGS under_age,in_group are facts of the offender that must all be known to be so, for internal use only. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</source>
        <translation>Қойманың сүзгіге сай оқиғаларын EPSG:4326 нүктелері етіп жазады; желі қажет емес.

Бос бөлік сүзбейді. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін; уақыт жергілікті. HOURS 18-23 екі шетін қоса алады, 22-5 түн ортасынан өтеді; WEEKDAYS 1-5 — дүйсенбіден жұмаға дейін; PLACES 001,014 — орын түрлерінің кодтары; AREA_CODE төрт таңбалы болса — өңір, алты таңбалы болса — аудан; ARTICLES 328,342 — Қылмыстық кодекстің баптары, тармақталған баптарын қоса (328-1 сияқты); FLAGS under_age,in_group — құқық бұзушы туралы мәліметтер, бәрінің солай екені белгілі болуы керек, тек ішкі пайдалануға. Күні жоқ, ал HOURS берілгенде уақыты белгісіз оқиғалар есепке алынбай, саналады. Толық жүктелмегені ескертуде аталады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Hours (18-23, 22-5)</source>
        <translation>Сағаттар (18-23, 22-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Weekdays (1 = Monday; 1-5)</source>
        <translation>Апта күндері (1 = дүйсенбі; 1-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Types of place (codes: 001,014)</source>
        <translation>Орын түрлері (кодтар: 001,014)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Articles of the Code (328,342; sub-articles included)</source>
        <translation>Кодекс баптары (328,342; тармақталған баптарын қоса)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Facts of the offender (under_age,in_group; internal)</source>
        <translation>Құқық бұзушы туралы мәліметтер (under_age,in_group; ішкі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents outside the study area</source>
        <translation>Талдау аумағынан тыс оқиғалар</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) outside the study area were left out.</source>
        <translation>
            <numerusform>Талдау аумағынан тыс %n оқиға есепке алынбады.</numerusform>
            <numerusform>Талдау аумағынан тыс %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>No incident matches: widen the period, the area or the filter, or fetch more.</source>
        <translation>Сүзгіге сай оқиға жоқ: кезеңді, аумақты не сүзгіні кеңейтіңіз немесе көбірек жүктеңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>%n incident(s) without a known time were left out.</source>
        <translation>
            <numerusform>Уақыты белгісіз %n оқиға есепке алынбады.</numerusform>
            <numerusform>Уақыты белгісіз %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Hotspots of areas (Getis–Ord Gi*)</source>
        <translation>Ошақ аймақтар (Getis–Ord Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Finds areas that together with their neighbours hold higher (hot) or lower (cold) numbers than chance would put there: Gi* of a count or a rate per polygon (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

NEIGHBOURS: areas that touch, a common corner or a gap of up to 10 cm included (default); areas whose centroids are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour; or the K nearest centroids. Every area belongs to its own neighbourhood; one without neighbours is judged by its own number alone, and by permutation it has p = 1. Areas without a number or a polygon are left out and stay empty.

p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. GENERAL_G says whether high numbers lie together in the whole layer (for numbers from 0 up).

Fields: those of the input, then z, p, p_adjusted, class.</source>
        <translation>Көршілерімен бірге сандары кездейсоқтықтағыдан жоғары (ыстық) не төмен (суық) аймақтарды табады: әр полигондағы санның не көрсеткіштің Gi* мәні (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

NEIGHBOURS: түйісетін аймақтар, ортақ бұрышы бар не 10 см-ге дейінгі саңылау арқылы жанасатындары да (әдепкі); центроидтарының арасы DISTANCE_BAND метрден аспайтын аймақтар, 0 — әркімнің көршісі болатын ең кіші қашықтық; немесе ең жақын K центроид. Әр аймақ өз төңірегіне кіреді; көршісі жоғы тек өз санымен бағаланады, алмастыруда оның p мәні 1. Саны не полигоны жоқ аймақтар есепке алынбай, бос қалады.

p екіжақты: қалыпты үлестіріммен немесе алмастырулармен (0 алмастыру = қолданылатын жерде дәл заң); p_adjusted жалған анықтаулар үлесін шектейді (Benjamini &amp; Hochberg 1995, әдепкі; Benjamini &amp; Yekutieli 2001). p_adjusted .01, .05, .10 дейін болса, class ±3, ±2, ±1, әйтпесе 0. GENERAL_G бүкіл қабатта жоғары сандар бірге жата ма, соны айтады (0-ден басталатын сандар үшін).

Өрістер: кіріс қабаттікі, сосын z, p, p_adjusted, class.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Areas (polygons)</source>
        <translation>Аймақтар (полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Field with the numbers</source>
        <translation>Сандар өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Hot areas</source>
        <translation>Ыстық аймақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Cold areas</source>
        <translation>Суық аймақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>General G</source>
        <translation>Жалпы G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>z of general G</source>
        <translation>Жалпы G-нің z мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>p of general G</source>
        <translation>Жалпы G-нің p мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Computing Gi*</source>
        <translation>Gi* есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Hotspots (Getis–Ord Gi*)</source>
        <translation>Ошақтар (Getis–Ord Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Finds cells whose neighbourhood holds more (hot) or fewer (cold) incidents than chance would put there: Gi* of counts, or of the sum of the weight field, on a grid (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon. Cells with no incident inside the study area count. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. STABILITY repeats the analysis with the grid shifted by half a cell and the band 25 % wider and narrower; stays_hot is the share of the repeats in which the cell stays hot.

Fields: cell, count, weight, z, p, p_adjusted, class, stays_hot (with STABILITY).</source>
        <translation>Төңірегінде оқиғалар кездейсоқтыққа қарағанда көп (ыстық) немесе аз (суық) ұяшықтарды табады: тордағы сандардың не салмақ өрісі қосындысының Gi* мәні (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

Қашықтықтар метрмен. DISTANCE_BAND 0 шаршының айналасындағы сегіз, алтыбұрыштың айналасындағы алты ұяшықты алады. Талдау аумағындағы оқиғасыз ұяшықтар да есепке алынады. p екіжақты: қалыпты үлестіріммен немесе алмастырулармен (0 алмастыру = қолданылатын жерде дәл заң); p_adjusted жалған анықтаулар үлесін шектейді (Benjamini &amp; Hochberg 1995, әдепкі; Benjamini &amp; Yekutieli 2001). p_adjusted .01, .05, .10 дейін болса, class ±3, ±2, ±1, әйтпесе 0. STABILITY талдауды торды жарты ұяшыққа жылжытып, төңірек радиусын 25 % кеңейтіп, тарылтып қайталайды; stays_hot — ұяшық ыстық болып қалған қайталаулар үлесі.

Өрістер: cell, count, weight, z, p, p_adjusted, class, stays_hot (STABILITY берілсе).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The cell belongs to its own neighbourhood (Gi*)</source>
        <translation>Ұяшық өз төңірегіне кіреді (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Test how stable hot cells are</source>
        <translation>Ыстық ұяшықтардың орнықтылығын тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Hot cells</source>
        <translation>Ыстық ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Cold cells</source>
        <translation>Суық ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>All cells hold the same number, so there is nothing hot or cold to find.</source>
        <translation>Барлық ұяшықта сан бірдей, сондықтан ыстығы да, суығы да жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/heat_raster.py"/>
        <source>HOTSPOTS: the raster is turned; straighten it first with “Warp (reproject)”.</source>
        <translation>HOTSPOTS: растр бұрылған; алдымен оны «Warp (reproject)» құралымен түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/heat_raster.py"/>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS: the raster cannot be read; save it as a GeoTIFF first.</source>
        <translation>HOTSPOTS: растр оқылмайды; алдымен GeoTIFF етіп сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Score of hotspots</source>
        <translation>Ошақтарды бағалау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Scores hotspots by the incidents that came after them. HIT_RATE is n/N: the share of INPUT inside the hotspots. PAI is (n/N)/(a/A), a being the hotspots&apos; area and A that of the study area (Chainey, Tompson &amp; Uhlig 2008): 1 is chance. PEI is n/n*, n* being the most incidents that whole cells of the same area could hold (Hunt 2016). NAIVE_PAI is the PAI of the cells with most TRAINING incidents over the same area: a method that does not pass it is not worth its effort.

A raster&apos;s pixels are taken from the highest value down until COVERAGE percent of the study area is filled, a pixel belonging to it by its centre. Polygons with RANK_FIELD likewise: the highest first, in a field called rank the lowest; parts outside the study area are cut off. Polygons without RANK_FIELD are the hotspots as they are, and COVERAGE is not used. Only whole pieces are taken, at least one; where equal ones meet at the cut, the incidents are what a random choice among them would hold on average.

The study area is BOUNDARY, else the convex hull of INPUT and TRAINING with a margin of half a cell. CELL_SIZE is in metres; 0 takes a raster&apos;s own pixels, else a fiftieth of the shorter side of the study area, rounded up to 100 m. CURVE holds the scores at 0 to 100 percent of the area; where the hotspots end, the rest is taken as if at random. OUTPUT holds the pieces that were scored: rank, value, and taken, the share of the equally hot that was.</source>
        <translation>Ошақтарды кейін болған оқиғалар бойынша бағалайды. HIT_RATE — n/N: INPUT оқиғаларының ошақ ішіндегі үлесі. PAI — (n/N)/(a/A), мұнда a — ошақтардың, A — аумақтың ауданы (Chainey, Tompson &amp; Uhlig 2008): 1 — кездейсоқтық. PEI — n/n*, мұнда n* — ауданы сондай тұтас ұяшықтар сыйдыра алатын оқиғалардың ең көп саны (Hunt 2016). NAIVE_PAI — ауданы сондай, TRAINING ең көп ұяшықтардың PAI мәні: одан аспайтын әдіс еңбекке тұрмайды.

Растр пиксельдері ең үлкен мәннен төмен қарай, аумақтың COVERAGE пайызы толғанша алынады; пиксель аумаққа ортасы бойынша жатады. RANK_FIELD бар полигондар да солай: алдымен ең үлкені, ал rank деген өрісте — ең кішісі; аумақтан тыс бөліктері кесіледі. RANK_FIELD жоқ полигондар — сол күйіндегі ошақтар, COVERAGE қолданылмайды. Тек тұтас бөліктер алынады, кемінде біреу; шекте теңдері кездессе, олардың ішінен кездейсоқ таңдағандағы орташа оқиға саны алынады.

Аумақ — BOUNDARY, әйтпесе INPUT пен TRAINING оқиғаларының жарты ұяшық жиегі бар дөңес қабықшасы. CELL_SIZE метрмен; 0 растрдың өз пиксельдерін, әйтпесе аумақтың қысқа қабырғасының елуден бірін алады, 100 м-ге дейін жоғары дөңгелектейді. CURVE ішінде ауданның 0-ден 100 пайызына дейінгі бағалар; ошақтар біткен жерден кейінгісі кездейсоқ алынғандай саналады. OUTPUT ішінде бағаланған бөліктер: rank, value және taken — теңдердің ішінен алынған үлес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Hotspots (polygons or a raster)</source>
        <translation>Ошақтар (полигондар не растр)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Rank field of polygons</source>
        <translation>Полигондардың рет өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Share of the study area in percent</source>
        <translation>Аумақ үлесі, пайыз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Scores over coverage</source>
        <translation>Аумақ үлесі бойынша бағалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Hotspots that were scored</source>
        <translation>Бағаланған ошақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents (points)</source>
        <translation>Кейінгі оқиғалар (нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Earlier incidents (points)</source>
        <translation>Бұрынғы оқиғалар (нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hit rate</source>
        <translation>Дәл түсу үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive accuracy index</source>
        <translation>Болжам дәлдігінің индексі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive efficiency index</source>
        <translation>Болжам тиімділігінің индексі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive accuracy index of a count map</source>
        <translation>Сандар картасының дәлдік индексі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Share of the study area that was taken</source>
        <translation>Алынған аумақ үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents in the hotspots</source>
        <translation>Ошақтардағы кейінгі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The most that cells of the same area could hold</source>
        <translation>Ауданы сондай ұяшықтардағы ең көп сан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents in the study area</source>
        <translation>Аумақтағы кейінгі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Earlier incidents in the study area</source>
        <translation>Аумақтағы бұрынғы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Cell size in metres</source>
        <translation>Ұяшық өлшемі, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>COVERAGE: write a share in percent, above 0 and at most 100.</source>
        <translation>COVERAGE: үлесті пайызбен жазыңыз, 0-ден үлкен, 100-ден аспайтын.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS needs polygons or a raster: choose another layer.</source>
        <translation>HOTSPOTS үшін полигондар не растр керек: басқа қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Ranking the hotspots</source>
        <translation>Ошақтар реттелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS lies outside the study area: choose a BOUNDARY that overlaps it, and check the CRS of both.</source>
        <translation>HOTSPOTS талдау аумағынан тыс жатыр: онымен қабаттасатын BOUNDARY таңдап, екі координаттар жүйесін де тексеріңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>%n earlier incident(s) without a place or outside the study area were left out.</source>
        <translation>
            <numerusform>Орны жоқ немесе талдау аумағынан тыс %n бұрынғы оқиға есепке алынбады.</numerusform>
            <numerusform>Орны жоқ немесе талдау аумағынан тыс %n бұрынғы оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>TRAINING holds no incident in the study area, so NAIVE_PAI is not known.</source>
        <translation>TRAINING ішінде талдау аумағында оқиға жоқ, сондықтан NAIVE_PAI белгісіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Cell size chosen: {size} m</source>
        <translation>Таңдалған ұяшық өлшемі: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The hotspots cover {percent} % of the study area: choose RANK_FIELD (for Gi* its z), or a BOUNDARY that is larger than the hotspots.</source>
        <translation>Ошақтар аумақтың {percent} %-ын алып жатыр: RANK_FIELD (Gi* үшін — z) немесе ошақтардан үлкен BOUNDARY таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The hotspots cover only {percent} % of the study area; that much is scored.</source>
        <translation>Ошақтар аумақтың {percent} %-ын ғана алып жатыр; соншасы бағаланды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Оқиғаларды импорттау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Writes the rows of any layer that QGIS opens into a store, in the incident schema, and returns a receipt: points, or a table whose coordinates stand in two columns.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. Where the profile’s refresh names a field, only rows with a later date or id are read again, and removals are not found. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted; when most dates cannot be read or most places make no sense, nothing is written.</source>
        <translation>QGIS ашатын кез келген қабаттың жолдарын оқиғалар схемасымен қоймаға жазып, есеп береді: нүктелер немесе координаталары екі бағанда тұрған кесте.

PROFILE — профиль файлы (JSON), ондағы қабат оқиға өрістеріне кіріс деректің өрістерін, тұрақты мәндерді және санат атауларын сәйкестендіреді; қабат бірнешеу болса, кілті кіріс қабаттың атымен бірдейі, ондай болмаса біріншісі алынады. times күндердің қалай түсінілетінін айтады: wall-clock не local — сол күйінде, utc — өңірдің жергілікті уақытына келтіріледі. Сол жолдарды қайта импорттау оларды жаңартады, ешқашан екі еселемейді; жоғалған жолдар жойылады. Профильде жаңарту өрісі аталса, тек күні не идентификаторы кейінгі жолдар қайта оқылады, жойылғандары табылмайды. Бірінші оқиғадан соңғысына дейінгі күнтізбелік айлар толық саналады. Күні не орны жоқ жолдар сақталып, саналады; күндердің көбі оқылмаса немесе орындардың көбі мағынасыз болса, ештеңе жазылмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Incidents (points, or a table with coordinates)</source>
        <translation>Оқиғалар (нүктелер немесе координаталары бар кесте)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Profile (JSON)</source>
        <translation>Профиль (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Portal profiles</source>
        <translation>Портал профильдері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Store (.gpkg, created if absent)</source>
        <translation>Қойма (.gpkg, жоқ болса жасалады)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input holds no incidents, so nothing was imported.</source>
        <translation>Кіріс қабатта оқиға жоқ, ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Choose another layer, remove its filter, or check that its server answers.</source>
        <translation>Басқа қабат таңдаңыз, сүзгісін алып тастаңыз немесе сервері жауап беретінін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The source broke off before any row came, so nothing was imported.</source>
        <translation>Дереккөз бірде-бір жол бермей үзіліп қалды, сондықтан ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import again when it answers; what is stored was not changed.</source>
        <translation>Жауап бергенде қайта импорттаңыз; қоймадағысы өзгерген жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>No row of the input has a usable date, so nothing was imported.</source>
        <translation>Ешбір жолда жарамды күн жоқ, ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Correct the field of “occurred_at” in the profile.</source>
        <translation>Профильдегі «occurred_at» өрісін түзетіңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) were double and counted once.</source>
        <translation>
            <numerusform>%n жол қайталанған, бір рет саналды.</numerusform>
            <numerusform>%n жол қайталанған, бір рет саналды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) have no usable place.</source>
        <translation>
            <numerusform>%n жолдың жарамды орны жоқ.</numerusform>
            <numerusform>%n жолдың жарамды орны жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) have no usable date.</source>
        <translation>
            <numerusform>%n жолдың жарамды күні жоқ.</numerusform>
            <numerusform>%n жолдың жарамды күні жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n date(s) could not be read, such as “{example}”.</source>
        <translation>
            <numerusform>%n күн оқылмады, мысалы «{example}».</numerusform>
            <numerusform>%n күн оқылмады, мысалы «{example}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n place(s) are outside Kazakhstan.</source>
        <translation>
            <numerusform>%n орын Қазақстаннан тыс.</numerusform>
            <numerusform>%n орын Қазақстаннан тыс.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n text(s) hold signs that could not be read: the encoding may be another one.</source>
        <translation>
            <numerusform>%n мәтінде оқылмайтын таңбалар бар: кодтауы басқа болуы мүмкін.</numerusform>
            <numerusform>%n мәтінде оқылмайтын таңбалар бар: кодтауы басқа болуы мүмкін.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input lacks fields that the profile names: {fields}.</source>
        <translation>Кіріс қабатта профильде аталған өрістер жоқ: {fields}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The source broke off after %n row(s). They are kept and nothing was removed; import again to get the rest.</source>
        <translation>
            <numerusform>Дереккөз %n жолдан кейін үзіліп қалды. Олар сақталды, ештеңе жойылмады; қалғанын алу үшін қайта импорттаңыз.</numerusform>
            <numerusform>Дереккөз %n жолдан кейін үзіліп қалды. Олар сақталды, ештеңе жойылмады; қалғанын алу үшін қайта импорттаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Only rows with a later “{field}” were read. Rows that are gone are found by a whole import only.</source>
        <translation>«{field}» мәні кейінгі жолдар ғана оқылды. Жоғалған жолдар тек толық импортта табылады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The profile has no layer of incidents: correct the profile.</source>
        <translation>Профильде оқиғалар қабаты жоқ: профильді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” for the date of an incident: correct the profile.</source>
        <translation>Кіріс қабатта оқиға күнінің «{field}» өрісі жоқ: профильді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” for the coordinates: correct the profile.</source>
        <translation>Кіріс деректе координаталарға арналған «{field}» өрісі жоқ: профильді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The coordinate system “{crs}” of the profile is not known: write one such as EPSG:4326.</source>
        <translation>Профильдегі «{crs}» координаттар жүйесі белгісіз: EPSG:4326 сияқты біреуін жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT is a table without places: name the columns of its coordinates in the profile (coordinates).</source>
        <translation>INPUT — орны жоқ кесте: координаталар бағандарын профильде атаңыз (coordinates).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT needs points, and this layer holds none: use “Centroids” or “Point on surface” first, or name the columns of its coordinates in the profile.</source>
        <translation>INPUT үшін нүктелер керек, ал бұл қабатта олар жоқ: алдымен «Centroids» немесе «Point on surface» құралын қолданыңыз немесе координаталар бағандарын профильде атаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT has no coordinate system: set it for the layer (Layer, Set CRS), or name the columns of its coordinates in the profile.</source>
        <translation>INPUT координаттар жүйесінсіз: оны қабатқа беріңіз («Қабат» мәзірінде) немесе координаталар бағандарын профильде атаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” to refresh by: correct the profile.</source>
        <translation>Кіріс деректе жаңартуға арналған «{field}» өрісі жоқ: профильді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The store already holds another source with the id “{id}”, “{title}”: give this profile an id of its own, or the same title if both are one source.</source>
        <translation>Қоймада id-і «{id}» басқа дереккөз бар — «{title}»: бұл профильге өз id-ін беріңіз, ал екеуі бір дереккөз болса, атауын бірдей етіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} dates in “{field}” cannot be read, such as “{example}”: correct the field or dates.format in the profile. Nothing was imported.</source>
        <translation>«{field}» өрісіндегі {total} күннің {bad}-ы оқылмайды, мысалы «{example}»: профильде өрісті не dates.format мәнін түзетіңіз. Ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>x and y look swapped: {bad} of {total} places make sense only the other way round. Exchange the two columns in the profile, or set coordinates.swapped to true; for a layer of points use “Swap X and Y coordinates” first. Nothing was imported.</source>
        <translation>x пен y орны ауысқан сияқты: {total} орынның {bad}-ы керісінше алынғанда ғана мағыналы. Профильде екі бағанның орнын ауыстырыңыз немесе coordinates.swapped мәнін true етіңіз; нүктелер қабаты үшін алдымен «Swap X and Y coordinates» құралын қолданыңыз. Ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} places look like degrees, but {crs} counts in metres: correct the coordinate system in the profile or of the layer. Nothing was imported.</source>
        <translation>{total} орынның {bad}-ы градусқа ұқсайды, ал {crs} метрмен есептейді: координаттар жүйесін профильде не қабатта түзетіңіз. Ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} places cannot be in {crs}: they are in another coordinate system; name it in the profile (coordinates.crs) or for the layer. Nothing was imported.</source>
        <translation>{total} орынның {bad}-ы {crs} ішінде бола алмайды: олар басқа координаттар жүйесінде; оны профильде (coordinates.crs) не қабатта көрсетіңіз. Ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>The dates in “{field}” can be read day first or month first: say which in the profile (dates.format: day-first or month-first). Nothing was imported.</source>
        <translation>«{field}» өрісіндегі күндерді күні алда деп те, айы алда деп те оқуға болады: қайсысы екенін профильде көрсетіңіз (dates.format: day-first не month-first). Ештеңе импортталмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Cells</source>
        <translation>Ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Neighbours: the adjoining cells</source>
        <translation>Көршілер: іргелес ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</source>
        <translation>Төңірек радиусы ({band} м) ұяшықтан ({size} м) кіші: ешбір ұяшықтың онда көршісі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</source>
        <translation>Төңіректе орта есеппен {expected} оқиға күтіледі; 1-ден аз болса, нәтиже сенімсіз: ұяшықты немесе радиусты үлкейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 10 the normal distribution makes some cells hot by chance alone: use permutation with 0 permutations, the exact law.</source>
        <translation>Төңіректе орта есеппен {expected} оқиға күтіледі; 10-нан аз болса, қалыпты үлестірім кейбір ұяшықты жай кездейсоқ ыстық етеді: алмастыруды таңдап, санын 0 етіңіз, яғни дәл заңды алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 10 some cells are hot by chance alone: use larger cells, longer steps or a wider band.</source>
        <translation>Төңіректе орта есеппен {expected} оқиға күтіледі; 10-нан аз болса, кейбір ұяшық жай кездейсоқ ыстық болады: ұяшықты, қадамды не радиусты үлкейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Incident grid</source>
        <translation>Оқиғалар торы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Counts incidents in the cells of a grid over the study area. Every whole cell that meets the study area is kept, also with no incident; a cell owns its lower and left edges.

Cell size is in metres; for hexagons it is the distance between opposite sides. 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m (10 m under 1 km). The study area is BOUNDARY, else the convex hull of the incidents with a margin of half a cell; incidents outside BOUNDARY are left out and counted. The grid is in the input&apos;s own metres, else in the UTM zone of the study area.

Fields: cell, count, weight (the sum of the weight field; without one, the count).</source>
        <translation>Талдау аумағындағы тор ұяшықтарында оқиғаларды санайды. Аумаққа тиетін әр тұтас ұяшық, оқиғасы болмаса да, сақталады; ұяшықтың төменгі және сол қабырғасы өзіне тиесілі.

Ұяшық өлшемі метрмен; алтыбұрыш үшін ол қарама-қарсы қабырғалардың арасы. 0 аумақтың қысқа қабырғасының елуден бірін алады, 100 м-ге (1 км-ден аз болса, 10 м-ге) дейін жоғары дөңгелектейді. Аумақ — BOUNDARY, әйтпесе оқиғалардың жарты ұяшық жиегі бар дөңес қабықшасы; BOUNDARY сыртындағы оқиғалар есепке алынбай, саналады. Тор кіріс қабаттың метрімен, әйтпесе аумақтың UTM белдеуінде құрылады.

Өрістер: cell, count, weight (салмақ өрісінің қосындысы; ол болмаса — саны).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Inference</source>
        <translation>Статистикалық қорытынды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Normal distribution</source>
        <translation>Қалыпты үлестірім</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutation</source>
        <translation>Алмастырулар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutations (0 = exact)</source>
        <translation>Алмастырулар саны (0 = дәл заң)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutations</source>
        <translation>Алмастырулар саны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</source>
        <translation>{name}: нүктелер керек, ал бұл қабатта олар жоқ; полигондар үшін «Centroids», координаттары бар кесте үшін «Create points layer from table» құралын алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</source>
        <translation>{name}: полигондар керек; полигон қабатын таңдаңыз немесе «Convex hull» құралын алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>The layer of {parameter} has no CRS; its coordinates are taken as metres.</source>
        <translation>{parameter} қабатының координаттар жүйесі жоқ; координаттары метр деп алынды.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>Only %n incident(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Небәрі %n оқиға: бұл тек болжамға жетеді, нәтижені абайлап оқыңыз.</numerusform>
            <numerusform>Небәрі %n оқиға: бұл тек болжамға жетеді, нәтижені абайлап оқыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>There are no incidents to analyse.</source>
        <translation>Талдайтын оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>Widen the period, the area or the filter, or fetch more.</source>
        <translation>Кезеңді, аумақты не сүзгіні кеңейтіңіз немесе көбірек жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>Ядролық тығыздық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a true density, whose integral is the number of incidents (Silverman 1986).

CELL_SIZE is the pixel in metres, BANDWIDTH the kernel&apos;s radius in metres (for the Gaussian its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each incident&apos;s kernel by its share inside BOUNDARY (Diggle 1985).

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.

STABILITY repeats the density with the raster shifted by half a pixel and the bandwidth 25 % wider and narrower; a second band, stays_hot, is the share of the repeats in which a pixel is among the densest 5 % of the study area.</source>
        <translation>Әр оқиғаны ядро бойынша жайып, шаршы километрге шаққандағы оқиғалар санын GeoTIFF етіп жазады: интегралы оқиғалар санына тең нағыз тығыздық (Silverman 1986).

CELL_SIZE — пиксель, метр, BANDWIDTH — ядро радиусы, метр (Гаусс үшін — стандартты ауытқу, 4-тен қиылады). CELL_SIZE 0 аумақтың қысқа қабырғасының елуден бірін алады, 100 м-ге дейін жоғары дөңгелектейді; BANDWIDTH 0 — 15-ші көршіге дейінгі орташа қашықтық, екі пиксель мен қысқа қабырғаның сегізден бірінің арасында. Растр аумақтан бір радиус шығып тұрады; BOUNDARY берілсе, одан тыс пиксельдер — NoData. EDGE_CORRECTION әр оқиғаның ядросын оның BOUNDARY ішіндегі үлесіне бөледі (Diggle 1985).

POPULATION берілсе (нүктелер немесе ішкі нүктелері бойынша полигондар), арна — 10 000 тұрғынға шаққандағы оқиғалар: екі тығыздықтың қатынасы, бөлімі халықтың орташа тығыздығының 5 %-ынан кем емес.

STABILITY тығыздықты растрды жарты пиксельге жылжытып, радиусты 25 % үлкейтіп, кішірейтіп қайталайды; екінші арна, stays_hot — пиксель аумақтың ең тығыз 5 %-ына кірген қайталаулар үлесі.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres (0 = chosen)</source>
        <translation>Пиксель өлшемі, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Bandwidth in metres (0 = chosen)</source>
        <translation>Тегістеу радиусы, метр (0 = өзі таңдайды)</translation>
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
        <translation>Квартикалық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Gaussian</source>
        <translation>Гаусс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Triangular</source>
        <translation>Үшбұрыштық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Epanechnikov</source>
        <translation>Епанечников</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Uniform</source>
        <translation>Біркелкі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Correct at the edge of BOUNDARY</source>
        <translation>BOUNDARY шетінде түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Population (points or polygons)</source>
        <translation>Халық (нүктелер немесе полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Test how stable the densest places are</source>
        <translation>Ең тығыз орындардың орнықтылығын тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres</source>
        <translation>Пиксель өлшемі, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Bandwidth in metres</source>
        <translation>Тегістеу радиусы, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Incidents in the raster</source>
        <translation>Растрдағы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Highest value</source>
        <translation>Ең үлкен мән</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>EDGE_CORRECTION changes nothing without BOUNDARY.</source>
        <translation>EDGE_CORRECTION параметрі BOUNDARY берілмесе, ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Computing the density</source>
        <translation>Тығыздық есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Repeating the density with varied settings</source>
        <translation>Тығыздық өзгертілген параметрлермен қайталануда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Bandwidth chosen: {size} m</source>
        <translation>Таңдалған тегістеу радиусы: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Nobody lives in the study area by POPULATION: check the layer and its field.</source>
        <translation>POPULATION бойынша аумақта ешкім тұрмайды: қабат пен өрісті тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Clusters and outliers (local Moran&apos;s I)</source>
        <translation>Кластерлер мен ауытқулар (Моранның жергілікті I индексі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Finds places that are like their neighbours (HH high among high, LL low among low) and places that stand out from them (HL high among low, LH low among high): local Moran&apos;s I with row-standardised weights (Anselin 1995) of incidents counted on a grid, or of FIELD of a polygon layer. MORAN_I is Moran&apos;s I of all places together, with the value expected by chance, z and the two-sided p if the values were dealt out at random (Cliff &amp; Ord 1981).

Points take CELL_SIZE, GRID, BOUNDARY and WEIGHT; polygons take FIELD. NEIGHBOURS: those that touch (on a grid the eight around a square and the six around a hexagon); those whose centres are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour (on a grid one cell: the four or six at its sides); or the K nearest.

z and p are conditional: a place keeps its own number and the others are dealt out. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). quadrant is none where p_adjusted is above .10. A place without neighbours has no i.

Fields: those of the polygons, or cell, count, weight; then i, z, p, p_adjusted, quadrant.</source>
        <translation>Көршілеріне ұқсас орындарды (HH жоғарылар ішіндегі жоғары, LL төмендер ішіндегі төмен) және олардан бөлек тұрғандарын (HL төмендер ішіндегі жоғары, LH жоғарылар ішіндегі төмен) табады: тор ұяшықтарындағы оқиғалар не полигон қабатының FIELD өрісі үшін, салмағы жол бойынша нормаланған Моранның жергілікті I индексі (Anselin 1995). MORAN_I — барлық орынның бірге алғандағы I индексі, кездейсоқтықта күтілетін мәнімен, мәндер кездейсоқ таратылғандағы z және екіжақты p мәнімен (Cliff &amp; Ord 1981).

Нүктелерге CELL_SIZE, GRID, BOUNDARY және WEIGHT, полигондарға FIELD. NEIGHBOURS: түйісетіндер (торда шаршының айналасындағы сегіз, алтыбұрыштың айналасындағы алты); ортасының арасы DISTANCE_BAND метрден аспайтындар, 0 — әр аймақтың көршісі болатын ең кіші қашықтық (торда бір ұяшық: қабырғаларындағы төртеу не алтау); немесе ең жақын K.

z пен p шартты: орын өз санын сақтайды, қалғандары кездейсоқ таратылады. p екіжақты: қалыпты үлестіріммен немесе алмастырулармен (0 алмастыру = қолданылатын жерде дәл заң); p_adjusted жалған анықтаулар үлесін шектейді (Benjamini &amp; Hochberg 1995, әдепкі; Benjamini &amp; Yekutieli 2001). p_adjusted .10-нан асса, quadrant мәні none. Көршісі жоқ орында i болмайды.

Өрістер: полигондардікі немесе cell, count, weight; сосын i, z, p, p_adjusted, quadrant.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Incidents (points) or areas (polygons)</source>
        <translation>Оқиғалар (нүктелер) не аймақтар (полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Field with the numbers (polygons)</source>
        <translation>Сандар өрісі (полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Moran&apos;s I</source>
        <translation>Моранның I индексі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Moran&apos;s I expected by chance</source>
        <translation>Кездейсоқтықта күтілетін Моран I индексі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>z of Moran&apos;s I</source>
        <translation>Моран I индексінің z мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>p of Moran&apos;s I</source>
        <translation>Моран I индексінің p мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Distance band chosen: {band} m, one cell</source>
        <translation>Таңдалған төңірек радиусы: {band} м, бір ұяшық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>No cell has a neighbour.</source>
        <translation>Ешбір ұяшықтың көршісі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Use a wider DISTANCE_BAND, or smaller cells.</source>
        <translation>DISTANCE_BAND мәнін үлкейтіңіз немесе ұяшықты кішірейтіңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>%n cell(s) have no neighbour.</source>
        <translation>
            <numerusform>%n ұяшықтың көршісі жоқ.</numerusform>
            <numerusform>%n ұяшықтың көршісі жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Computing Moran&apos;s I</source>
        <translation>Моранның I индексі есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>{parameter} is not used with a layer of this kind.</source>
        <translation>{parameter} мұндай қабатқа қолданылмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>No Python program was found beside QGIS, so the work runs inside QGIS.</source>
        <translation>QGIS жанынан Python бағдарламасы табылмады, сондықтан жұмыс QGIS ішінде жүреді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>No processes could be started, so the work runs inside QGIS: {reason}</source>
        <translation>Процестер іске қосылмады, сондықтан жұмыс QGIS ішінде жүреді: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>The work runs inside QGIS, one job after the other.</source>
        <translation>Жұмыс QGIS ішінде, тапсырмалар бірінен соң бірі орындалып жүреді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>The work runs in %n process(es) on this machine.</source>
        <translation>
            <numerusform>Жұмыс осы компьютердегі %n процесте жүріп жатыр.</numerusform>
            <numerusform>Жұмыс осы компьютердегі %n процесте жүріп жатыр.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Location quality</source>
        <translation>Орын сапасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Data quality</source>
        <translation>Деректер сапасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Says how well incidents are placed, before a hotspot map is made of them. Each incident is the first of: zero (no place, or coordinates of 0, 0), outside (of BOUNDARY), settlement (neither a house nor a street is known), stacked, street, house.

A coordinate is a stack when it holds at least 10 incidents and more than 5 times the mean of all other coordinates, and no single address makes up half of them; so a market with many thefts is no stack, a default coordinate is. Coordinates that agree to a centimetre are one place. The words are those of incident layers (fields precision, or street and house); a layer without them is judged by its coordinates only.

GEOCODING_RATE (0–1) is the share placed to a house or a street. Under 0.85 maps of crime begin to mislead (Ratcliffe 2004). Give INPUT or a STORE.

Fields: count, share (of all incidents), kind, rank. Rows without a rank have no place: all incidents of a kind. Rows with a rank are the TOP coordinates that most incidents share, with the kind that most of them are.</source>
        <translation>Ошақтар картасын жасамас бұрын оқиғалардың орны қаншалықты дәл екенін айтады. Әр оқиға мыналардың біріншісі: zero (орны жоқ не координатасы 0, 0), outside (BOUNDARY сыртында), settlement (үйі де, көшесі де белгісіз), stacked (бір нүктеде көп), street (көше), house (үй).

Координатада кемінде 10 және барлық басқа координаталар орташасынан 5 еседен көп оқиға болып, олардың жартысы бір мекенжайға тиесілі болмаса, ол — үйме; сондықтан ұрлығы көп базар үйме емес, ал әдепкі координата — үйме. Сантиметрге дейін сәйкес координаталар — бір орын. Сөздері оқиғалар қабаттарынікіндей (precision немесе street пен house өрістері); олар жоқ қабат тек координатасы бойынша бағаланады.

GEOCODING_RATE (0–1) — үйге не көшеге байланғандар үлесі. 0.85-тен аз болса, қылмыс карталары жаңылыстыра бастайды (Ratcliffe 2004). INPUT не STORE беріңіз.

Өрістер: count, share (барлық оқиғадағы үлес), kind, rank. rank жоқ жолдардың орны жоқ: олар — осы түрдегі барлық оқиға. rank бар жолдар — ең көп оқиға жиналған TOP координата, олардың көбіне тән түрімен.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>How many of the fullest coordinates to list</source>
        <translation>Ең толы координаталардың нешеуін тізу керек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Share placed to a house or a street</source>
        <translation>Үйге не көшеге байланғандар үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a house</source>
        <translation>Үйге дейін дәл оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a street</source>
        <translation>Көшеге дейін дәл оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a settlement at best</source>
        <translation>Елді мекенге дейін ғана дәл оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents on a stack</source>
        <translation>Үймелердегі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents without a place or at 0, 0</source>
        <translation>Орны жоқ не 0, 0 нүктесіндегі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents without a house number</source>
        <translation>Үй нөмірі жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Different coordinates</source>
        <translation>Әртүрлі координаталар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Nothing says how exact the places are (fields precision, or street and house): only the coordinates are judged, and GEOCODING_RATE is at most this.</source>
        <translation>Орындардың дәлдігі туралы дерек жоқ (precision немесе street пен house өрістері): тек координаталар бағаланды, GEOCODING_RATE осыдан аспайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Only {rate} % of the incidents are placed to a house or a street: under {least} % maps begin to mislead (Ratcliffe 2004).</source>
        <translation>Оқиғалардың {rate} %-ы ғана үйге не көшеге байланған: {least} %-дан аз болса, карталар жаңылыстыра бастайды (Ratcliffe 2004).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) lie on stacks: coordinates with far more incidents than others and no address that explains it.</source>
        <translation>
            <numerusform>%n оқиға үймелерде жатыр: бұл координаталарда оқиға басқалардан әлдеқайда көп, оны мекенжаймен түсіндіруге болмайды.</numerusform>
            <numerusform>%n оқиға үймелерде жатыр: бұл координаталарда оқиға басқалардан әлдеқайда көп, оны мекенжаймен түсіндіруге болмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) have no place, or lie at 0, 0.</source>
        <translation>
            <numerusform>%n оқиғаның орны жоқ немесе ол 0, 0 нүктесінде.</numerusform>
            <numerusform>%n оқиғаның орны жоқ немесе ол 0, 0 нүктесінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) lie outside the study area.</source>
        <translation>
            <numerusform>%n оқиға талдау аумағынан тыс жатыр.</numerusform>
            <numerusform>%n оқиға талдау аумағынан тыс жатыр.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Match incidents</source>
        <translation>Оқиғаларды салғастыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Finds incidents that two registers of a store both hold, such as an accident that the police and the road agency report, and keeps them in the store as proposed pairs. No incident is deleted or changed.

A pair: different sources or layers of a source, the same category, at most DISTANCE metres (0 = 100) and HOURS hours apart; in the category “other”, articles must not differ. Score: (1 − metres/DISTANCE) · (1 − hours/HOURS), from 0 to 1. Where one of the two has no time of day, both must be of one calendar day; the hours then count as 0 and stay empty. Metres are those on the ellipsoid. Each incident gets at most one partner in each other register: the pair with the highest score first.

A proposed pair counts as two incidents. Confirm or split pairs in the panel (Data, “Counted twice …”): a confirmed pair is counted once in all maps and figures, by the row that is placed more precisely. Matching again keeps what was confirmed and split, and replaces what was proposed.

Fields: id_a, id_b, metres, hours, score, state (proposed, confirmed, split). Lines in EPSG:4326 between the two places. Compare Christen (2012), Data Matching.</source>
        <translation>Қойманың екі тізілімінде де бар оқиғаларды табады, мысалы полиция да, жол органы да хабарлаған ЖКО, және оларды қоймада ұсынылған жұптар ретінде сақтайды. Бірде-бір оқиға жойылмайды, өзгертілмейді.

Жұп: дереккөздері не дереккөз қабаттары әртүрлі, санаты бірдей, арасы ең көбі DISTANCE метр (0 = 100) және HOURS сағат; «басқа» санатында баптары әртүрлі болмауы керек. Баға: (1 − метр/DISTANCE) · (1 − сағат/HOURS), 0-ден 1-ге дейін. Екеуінің бірінде тәулік уақыты болмаса, екеуі де бір күнтізбелік күнде болуы керек; онда сағат 0 саналып, бос қалады. Метр эллипсоид бойынша. Әр оқиғаның басқа әр тізілімде ең көбі бір жұбы болады: алдымен бағасы ең жоғарысы алынады.

Ұсынылған жұп екі оқиға саналады. Жұптарды панельде растаңыз не ажыратыңыз («Деректер», «Екі рет саналғандар …»): расталған жұп барлық карта мен санда бір рет, орны дәлірек жолымен саналады. Қайта салғастыру расталғаны мен ажыратылғанын сақтап, ұсынылғанын алмастырады.

Өрістер: id_a, id_b, metres, hours, score, state (proposed, confirmed, split). EPSG:4326 жүйесінде екі орын арасындағы сызықтар. Қараңыз: Christen (2012), Data Matching.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Most metres apart</source>
        <translation>Арасы ең көбі, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Most hours apart</source>
        <translation>Арасы ең көбі, сағат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Pairs</source>
        <translation>Жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Proposed pairs</source>
        <translation>Ұсынылған жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Confirmed pairs</source>
        <translation>Расталған жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Split pairs</source>
        <translation>Ажыратылған жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Incidents not counted, since another one stands for them</source>
        <translation>Саналмаған оқиғалар: олардың орнына басқасы саналады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>DISTANCE: 100 metres</source>
        <translation>DISTANCE: 100 метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Looking for pairs</source>
        <translation>Жұптар ізделуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>No pair is proposed: no two registers hold incidents near each other.</source>
        <translation>Ұсынылатын жұп жоқ: екі тізілімде бір-біріне жақын оқиғалар жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>The store holds one register only: fetch or import a second one to match it with.</source>
        <translation>Қоймада бір ғана тізілім бар: салғастыру үшін екіншісін жүктеңіз не импорттаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>%n incident(s) without a place or a date were left out.</source>
        <translation>
            <numerusform>Орны не күні жоқ %n оқиға есепке алынбады.</numerusform>
            <numerusform>Орны не күні жоқ %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Near repeats</source>
        <translation>Жақын қайталанулар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Counts pairs of incidents that are close in space and in time and asks whether there are more of them than chance would bring together (Knox 1964; Johnson et al. 2007): after a burglary, are the houses around it at risk, how far and for how long?

DISTANCES are the bounds of the bands in metres, DAYS in days. TIME_UNIT 0 takes the difference of calendar dates, 1 the elapsed time in units of 24 hours. METRIC 0 is Manhattan distance (along streets at right angles), 1 is Euclidean. INTERVALS 0: a band owns its lower bound, [a, b), and a pair at the last bound is left out; 1: it owns its upper bound, (a, b], and the first band both.

Fields of OUTPUT: distance_from, distance_to, days_from, days_to, observed (pairs), expected (pairs in the band of distance × pairs in the band of time / all pairs), ratio, p (share of permutations of the dates with at least as many pairs, upper tail), and the bands in words. No correction is made for testing many bands. With more than 200 million pairs within the last distance, p comes from the exact mean and variance over all permutations (Barton &amp; David 1966).

LINKS: a line from the earlier to the later incident of each pair in the table; from_id and to_id are the field “id” of the incidents, else the feature id.

POINTS: the role of each incident. Near is within the first band of days and as far as bands, from the first outward, have p up to .05 (if none has, the first band beyond the same place). repeat: follows another at the same place (the first band if it ends by 1 m, else the same coordinates); near_repeat: follows another that is near; originator: others follow it, and it follows none; none: all others. Of several, the first in this list. Of incidents at the same moment the one that stands first in the layer is the earlier.

WATCH: the area within that distance of the incidents of the last NEXT_DAYS days, for the next NEXT_DAYS days; valid_until is the midnight at which it expires.</source>
        <translation>Кеңістікте де, уақытта да жақын оқиға жұптарын санап, олардың кездейсоқтықтағыдан көп-азын анықтайды (Knox 1964; Johnson et al. 2007): пәтер ұрлығынан кейін айналадағы үйлерге қауіп бар ма, қаншалықты алысқа және қанша уақытқа?

DISTANCES — аралықтардың шектері, метр, DAYS — күн. TIME_UNIT 0 күнтізбелік күндер айырмасын, 1 өткен уақытты 24 сағаттан алады. METRIC 0 — манхэттен қашықтығы (тік бұрышты көшелермен), 1 — евклид қашықтығы. INTERVALS 0: аралыққа төменгі шегі тиесілі, [a, b), соңғы шектегі жұп есепке алынбайды; 1: жоғарғы шегі тиесілі, (a, b], ал бірінші аралыққа екеуі де.

OUTPUT өрістері: distance_from, distance_to, days_from, days_to, observed (жұптар), expected (қашықтық аралығындағы жұптар × уақыт аралығындағы жұптар / барлық жұп), ratio, p (жұбы кем емес күн алмастыруларының үлесі, жоғарғы шет) және аралықтар сөзбен. Көп аралықты тексеруге түзету жасалмайды. Соңғы қашықтық шегінде 200 миллионнан көп жұп болса, p барлық алмастырулардың дәл орташасы мен дисперсиясынан алынады (Barton &amp; David 1966).

LINKS: кестедегі әр жұптың бұрынғы оқиғасынан кейінгісіне сызық; from_id мен to_id — оқиғалардың «id» өрісі, әйтпесе нысанның id мәні.

POINTS: әр оқиғаның рөлі. Жақын — күндердің бірінші аралығында және біріншісінен бастап p мәні .05 дейінгі қашықтық аралықтарына шейін (ондай болмаса — сол орыннан кейінгі бірінші аралық). repeat: сол орындағы басқасынан кейін болған (1 м-мен бітсе бірінші аралық, әйтпесе сол координата); near_repeat: жақын басқасынан кейін болған; originator: одан кейін басқалары болған, өзі ешқайсысынан кейін емес; none: қалғандары. Бірнешеуінен — осы тізімдегі біріншісі. Бір сәттегі оқиғалардың қабатта бірінші тұрғаны бұрынғысы саналады.

WATCH: соңғы NEXT_DAYS күндегі оқиғалардан осы қашықтық шегіндегі аймақ, келесі NEXT_DAYS күнге; valid_until — оның мерзімі бітетін түн ортасы.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bounds of distance in metres</source>
        <translation>Қашықтық шектері, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bounds of time in days</source>
        <translation>Уақыт шектері, күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days are</source>
        <translation>Күндер қалай саналады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Differences of calendar dates</source>
        <translation>Күнтізбелік күндер айырмасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Elapsed, 24 hours each</source>
        <translation>Өткен уақыт, 24 сағаттан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Distance</source>
        <translation>Қашықтық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Manhattan</source>
        <translation>Манхэттен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Euclidean</source>
        <translation>Евклид</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bands</source>
        <translation>Аралықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>(a, b], the first one [a, b]</source>
        <translation>(a, b], біріншісі [a, b]</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days to watch (for the area to watch)</source>
        <translation>Неше күн бақылау (назар аймағы үшін)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Links of near repeats</source>
        <translation>Жақын қайталанулар байланыстары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Incidents with their role</source>
        <translation>Рөлі көрсетілген оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Area to watch</source>
        <translation>Назар аймағы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Pairs in the table</source>
        <translation>Кестедегі жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Ratio of the surest band</source>
        <translation>Ең сенімді аралықтың қатынасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>p of the surest band</source>
        <translation>Ең сенімді аралықтың p мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Reach of near repeats in metres</source>
        <translation>Жақын қайталанулардың жететін қашықтығы, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Distance of the surest band</source>
        <translation>Ең сенімді аралықтың қашықтығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days of the surest band</source>
        <translation>Ең сенімді аралықтың күндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>WATCH needs NEXT_DAYS: write for how many days the area is to be watched, such as 7.</source>
        <translation>WATCH үшін NEXT_DAYS керек: аймақты неше күн бақылау керегін жазыңыз, мысалы 7.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{parameter}: write two or more numbers from 0 up, each greater than the one before, such as {example}.</source>
        <translation>{parameter}: екі не одан көп сан жазыңыз, 0-ден бастап өсу ретімен, мысалы {example}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Linking incidents</source>
        <translation>Оқиғалар байланыстырылуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Counting pairs</source>
        <translation>Жұптар саналуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Near repeats reach {metres} m</source>
        <translation>Жақын қайталанулар {metres} м-ге жетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>No band of distance holds more pairs than chance would in the first band of days: {metres} m stands in for the reach of near repeats.</source>
        <translation>Күндердің бірінші аралығында ешбір қашықтықта жұптар кездейсоқтықтағыдан көп емес: жақын қайталану қашықтығының орнына {metres} м алынды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>The reach is that of the first {tested} days; the area is to be watched for {days}.</source>
        <translation>Қашықтық алғашқы {tested} күн бойынша алынды; бақылау мерзімі: {days}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} m Manhattan</source>
        <translation>{interval} м, манхэттен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} m Euclidean</source>
        <translation>{interval} м, евклид</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} calendar days</source>
        <translation>{interval} күнтізбелік күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} days of 24 hours</source>
        <translation>{interval} күн, 24 сағаттан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat_output.py"/>
        <source>LINKS would hold more than {most} lines: choose shorter DISTANCES or DAYS, or leave LINKS out.</source>
        <translation>LINKS ішінде {most} сызықтан көп болар еді: DISTANCES не DAYS мәнін қысқартыңыз немесе LINKS жасамаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/number_text.py"/>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Facts of offenders</source>
        <translation>Құқық бұзушылар туралы мәліметтер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Trends</source>
        <translation>Үрдістер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Counts, for each category, month or district of a store&apos;s incidents, how many say yes to each fact of the offender that an authorised source gave: committed before, under age, without work, intoxicated, in a group. For internal use only: nothing for the public is made of it.

STORE and the filter are those of “Filter incidents”. BY: 0 category, 1 month, 2 district.

Fields: name, count (all incidents), and for each fact that the store knows, how many say yes (such as under_age) and of how many it is known (under_age_known). What is not known is never “no”: divide by the known ones, and distrust shares where few are known.</source>
        <translation>Қойма оқиғаларының әр санаты, айы не ауданы бойынша өкілетті дереккөз берген құқық бұзушы туралы әр мәліметтің нешеуінде «иә» екенін санайды: бұрын қылмыс жасаған, кәмелетке толмаған, жұмыссыз, мас күйінде, топ құрамында. Тек ішкі пайдалануға: жариялауға ештеңе жасалмайды.

STORE мен сүзгі «Оқиғаларды сүзу» құралындағыдай. BY: 0 — санат, 1 — ай, 2 — аудан.

Өрістер: name, count (барлық оқиға) және қоймаға белгілі әр мәлімет бойынша нешеуінде «иә» (мысалы, under_age) және нешеуінде ол белгілі (under_age_known). Белгісізі ешқашан «жоқ» емес: белгілілеріне бөліңіз, белгілісі аз жерде үлеске сенбеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Store (.gpkg)</source>
        <translation>Қойма (.gpkg)</translation>
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
        <translation>Санат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Month</source>
        <translation>Ай</translation>
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
        <translation>Аудан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Facts of offenders (internal)</source>
        <translation>Құқық бұзушылар туралы мәліметтер (ішкі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>The store knows no facts of offenders: import a source whose profile maps them under “flags”.</source>
        <translation>Қоймада құқық бұзушылар туралы мәлімет жоқ: профилінде олар «flags» ішінде көрсетілген дереккөзді импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>No incident matches: widen the period, the area or the filter.</source>
        <translation>Сәйкес оқиға жоқ: кезеңді, аумақты не сүзгіні кеңейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Incidents (points)</source>
        <translation>Оқиғалар (нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Study area (polygons; empty = hull of the incidents)</source>
        <translation>Талдау аумағы (полигондар; бос = оқиғалардың қабықшасы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Cell size in metres (0 = chosen)</source>
        <translation>Ұяшық өлшемі, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Grid</source>
        <translation>Тор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Squares</source>
        <translation>Шаршылар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Hexagons</source>
        <translation>Алтыбұрыштар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Weight field</source>
        <translation>Салмақ өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Time field</source>
        <translation>Уақыт өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>From (included; local time)</source>
        <translation>Басы (қоса алғанда; жергілікті уақыт)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>To (not included; local time)</source>
        <translation>Соңы (кірмейді; жергілікті уақыт)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>The period is about the date of</source>
        <translation>Кезең қай күнге қатысты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>the incident</source>
        <translation>оқиға болған күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>its registration</source>
        <translation>тіркелген күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Severity (none chosen = all)</source>
        <translation>Ауырлығы (таңдалмаса = кез келген)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Not set</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Minor</source>
        <translation>Онша ауыр емес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Medium</source>
        <translation>Ауырлығы орташа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Grave</source>
        <translation>Ауыр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Especially grave</source>
        <translation>Аса ауыр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Categories (comma list of keys, empty = all)</source>
        <translation>Санаттар (кілттер үтір арқылы, бос = барлығы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Correction for testing many places at once</source>
        <translation>Көп орынды бірден тексеруге түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>None</source>
        <translation>Түзетусіз</translation>
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
        <translation>аты-жөні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>dates of birth</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>addresses of persons</source>
        <translation>адамдардың мекенжайы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>photographs</source>
        <translation>фотосурет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>numbers of documents</source>
        <translation>құжат нөмірі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>numbers of persons (IIN)</source>
        <translation>жеке сәйкестендіру нөмірі (ЖСН, IIN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>telephones or mail addresses</source>
        <translation>телефон не пошта мекенжайы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>Fields about persons were not taken, though the profile names them: {fields}.</source>
        <translation>Профильде аталса да, адамдар туралы өрістер алынбады: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>What says how exact the places are</source>
        <translation>Орындардың дәлдігін не көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>None of the incidents lies inside the study area.</source>
        <translation>Талдау аумағында бірде-бір оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>None of the incidents can be placed in the analysis CRS.</source>
        <translation>Бірде-бір оқиғаны талдаудың координаттар жүйесіне көшіру мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Choose a BOUNDARY that overlaps the incidents and check both CRS.</source>
        <translation>Оқиғалармен қабаттасатын BOUNDARY таңдап, екі координаттар жүйесін де тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Check the layer&apos;s CRS (Layer › Layer CRS).</source>
        <translation>Қабаттың координаттар жүйесін тексеріңіз (QGIS мәзірі: Layer › Layer CRS).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a weight were left out.</source>
        <translation>
            <numerusform>Салмағы жоқ %n оқиға есепке алынбады.</numerusform>
            <numerusform>Салмағы жоқ %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>No incident has a weight.</source>
        <translation>Бірде-бір оқиғаның салмағы жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Choose another field for WEIGHT, or none.</source>
        <translation>WEIGHT үшін басқа өріс таңдаңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>No incident has a date.</source>
        <translation>Бірде-бір оқиғаның күні жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Choose another field for TIME_FIELD.</source>
        <translation>TIME_FIELD үшін басқа өріс таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>All incidents lie at one place, so no cell size can be chosen.</source>
        <translation>Оқиғалардың бәрі бір орында, сондықтан ұяшық өлшемін таңдау мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Give CELL_SIZE, and BOUNDARY for the study area.</source>
        <translation>CELL_SIZE пен BOUNDARY аумағын беріңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Some features hold several points: each point counts as an incident of its own (%n more).</source>
        <translation>
            <numerusform>Кейбір нысандарда бірнеше нүкте бар: әр нүкте жеке оқиға саналады (тағы %n).</numerusform>
            <numerusform>Кейбір нысандарда бірнеше нүкте бар: әр нүкте жеке оқиға саналады (тағы %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a date were left out.</source>
        <translation>
            <numerusform>Күні жоқ %n оқиға есепке алынбады.</numerusform>
            <numerusform>Күні жоқ %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/population_input.py"/>
        <source>A layer has no CRS: its coordinates are taken as those of the other layer.</source>
        <translation>Қабаттың координаттар жүйесі жоқ: координаттары екінші қабаттікі деп алынды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/population_input.py"/>
        <source>POPULATION holds no place: check the layer and its CRS.</source>
        <translation>POPULATION ішінде бірде-бір орын жоқ: қабат пен координаттар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Prospective hotspots (ProMap)</source>
        <translation>Болжамды ошақтар (ProMap)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Shows where the coming week&apos;s risk is highest by the past incidents nearby, the nearer and the later the more: prospective hot-spotting, ProMap (Bowers, Johnson &amp; Pease 2004). It suits offences that repeat nearby soon after, such as burglary.

Each incident up to DISTANCE (metres) from the centre of a cell, in the DAYS before AS_OF, adds 1/(1 + d) × 1/(1 + t): d is the number of complete half cells between the two, t the number of complete weeks before AS_OF; both are rounded down, as in the paper. The value is a sum of weights, good for ranking cells; it is not a number of incidents.

AS_OF is the moment the map is made for; empty is the midnight after the last incident. Incidents at or after AS_OF, or more than DAYS before it, are not used and are counted. The defaults are the paper&apos;s: cells of 50 m, 400 m, two months (56 days). The raster reaches DISTANCE beyond the hull of all incidents. CELL_SIZE 0 takes a fiftieth of the shorter side, DISTANCE 0 takes 400 m or two cells. VALID_UNTIL is 7 days after AS_OF: then make the map anew.</source>
        <translation>Алдағы аптада қауіп қайда ең жоғары екенін маңайдағы өткен оқиғалар бойынша көрсетеді, неғұрлым жақын және кейінірек болса, соғұрлым көп: болжамды ошақтар, ProMap (Bowers, Johnson &amp; Pease 2004). Пәтер ұрлығы сияқты, көп ұзамай жақын жерде қайталанатын құқық бұзушылықтарға жарайды.

AS_OF алдындағы DAYS күнде болған, ұяшық ортасынан DISTANCE (метр) шегіндегі әр оқиға 1/(1 + d) × 1/(1 + t) қосады: d — екеуінің арасындағы толық жарты ұяшықтар саны, t — AS_OF-қа дейінгі толық апталар саны; екеуі де, мақаладағыдай, төмен дөңгелектенеді. Мән — салмақтар қосындысы, ұяшықтарды реттеуге жарайды; ол оқиғалар саны емес.

AS_OF — карта жасалатын сәт; бос болса, соңғы оқиғадан кейінгі түн ортасы. AS_OF сәтіндегі, одан кейінгі немесе DAYS күннен ертерек оқиғалар алынбай, саналады. Әдепкі мәндер мақаладан: 50 м ұяшық, 400 м, екі ай (56 күн). Растр барлық оқиға қабықшасынан DISTANCE шығып тұрады. CELL_SIZE 0 қысқа қабырғаның елуден бірін, DISTANCE 0 — 400 м не екі ұяшықты алады. VALID_UNTIL — AS_OF-тан 7 күн кейін: сонда картаны қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for (local time; empty = the day after the last incident)</source>
        <translation>Қай сәтке (жергілікті уақыт; бос = соңғы оқиғадан кейінгі күн)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far an incident reaches, in metres (0 = chosen)</source>
        <translation>Оқиға қанша қашықтыққа әсер етеді, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far back, in days</source>
        <translation>Неше күн бұрыннан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Prospective hotspots</source>
        <translation>Болжамды ошақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for</source>
        <translation>Қай сәтке жасалған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far an incident reaches, in metres</source>
        <translation>Оқиға қанша қашықтыққа әсер етеді, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents used</source>
        <translation>Алынған оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents before the days looked back</source>
        <translation>Алынған күндерден бұрынғы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents at or after the moment the map is made for</source>
        <translation>Карта сәтіндегі және одан кейінгі оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>DAYS: write a number above 0, such as 56.</source>
        <translation>DAYS: 0-ден үлкен сан жазыңыз, мысалы 56.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for {moment}: the day after the last incident</source>
        <translation>Карта сәті: {moment} — соңғы оқиғадан кейінгі күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Computing the risk</source>
        <translation>Қауіп есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Distance chosen: {size} m</source>
        <translation>Таңдалған қашықтық: {size} м</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) at or after AS_OF were not used.</source>
        <translation>
            <numerusform>AS_OF сәтіндегі және одан кейінгі %n оқиға алынбады.</numerusform>
            <numerusform>AS_OF сәтіндегі және одан кейінгі %n оқиға алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) from before the DAYS looked back were not used.</source>
        <translation>
            <numerusform>Алынған DAYS мерзімінен бұрынғы %n оқиға алынбады.</numerusform>
            <numerusform>Алынған DAYS мерзімінен бұрынғы %n оқиға алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) are farther than DISTANCE from every cell&apos;s centre and count nowhere: choose a larger DISTANCE or smaller cells.</source>
        <translation>
            <numerusform>%n оқиға кез келген ұяшықтың ортасынан DISTANCE мәнінен алыс және еш жерде саналмады: DISTANCE мәнін үлкейтіңіз немесе ұяшықты кішірейтіңіз.</numerusform>
            <numerusform>%n оқиға кез келген ұяшықтың ортасынан DISTANCE мәнінен алыс және еш жерде саналмады: DISTANCE мәнін үлкейтіңіз немесе ұяшықты кішірейтіңіз.</numerusform>
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
        <translation>Нысандар маңындағы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Counts incidents in rings around points, lines or polygons, and compares them with an even spread over the study area.

DISTANCES in metres: the first ring reaches from the feature to the first distance, the inside of a polygon included; each further ring from the distance before (not included) to its own (included). Rings are cut at the study area: BOUNDARY, else the hull of the incidents. Each feature stands for itself: where rings of several features overlap, an incident counts in each of them, so counts do not add up. To take features together, dissolve them first.

Expected: the incidents of the study area times the ring&apos;s share of its area; with POPULATION times its share of the people (POPULATION_FIELD, else one person a place; in polygons people are spread evenly). Ratio = count / expected. Low and high are the exact 95 % Poisson interval of the ratio (Garwood 1936); p is two-sided, twice the smaller tail of the exact Poisson law. With few incidents read the interval: one that holds 1 is no finding.

CORRECTION is over the features, for each ring apart (Benjamini &amp; Hochberg 1995; Benjamini &amp; Yekutieli 2001).

The name of a feature is taken from the first field named name (with _ru, _kk or _en in the plugin&apos;s language), title, label or the like, else its number.

Fields: feature, from, to (metres), count, per_km2, expected, ratio, low, high, p, p_adjusted. Where nobody lives, figures are NULL.</source>
        <translation>Нүктелер, сызықтар не полигондар айналасындағы сақиналарда оқиғаларды санап, талдау аумағына біркелкі таралумен салыстырады.

DISTANCES — метрмен: бірінші сақина нысаннан бірінші қашықтыққа дейін, полигонның ішін қоса алады; келесілері — алдыңғы қашықтықтан (кірмейді) өз қашықтығына дейін (кіреді). Сақиналар талдау аумағымен қиылады: BOUNDARY, әйтпесе оқиғалардың қабықшасы. Әр нысан бөлек алынады: бірнеше нысанның сақиналары қабаттасса, оқиға әрқайсысында саналады, сондықтан сандар қосылмайды. Нысандарды бірге алу үшін алдымен оларды біріктіріңіз.

expected: аумақ оқиғалары × сақинаның аумақ ауданындағы үлесі; POPULATION берілсе — халықтағы үлесі (POPULATION_FIELD, әйтпесе әр орынға бір адам; полигондарда халық біркелкі жайылады). ratio = count / expected. low мен high — қатынастың дәл 95 % Пуассон аралығы (Garwood 1936); p екіжақты: дәл Пуассон заңының кіші шетінің екі еселенгені. Оқиға аз болса, аралыққа қараңыз: ішінде 1 болса, ештеңе анықталмаған.

CORRECTION әр сақина үшін бөлек, нысандар бойынша жасалады (Benjamini &amp; Hochberg 1995; Benjamini &amp; Yekutieli 2001).

Нысанның атауы name (модуль тіліне сай _ru, _kk не _en қосылған), title, label не соған ұқсас бірінші өрістен алынады, әйтпесе нөмірі жазылады.

Өрістер: feature, from, to (метр), count, per_km2, expected, ratio, low, high, p, p_adjusted. Ешкім тұрмайтын жерде мәндер NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features (points, lines or polygons)</source>
        <translation>Нысандар (нүктелер, сызықтар не полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Outer distances of the rings in metres</source>
        <translation>Сақиналардың сыртқы қашықтықтары, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>People by place (empty = spread by area)</source>
        <translation>Орындар бойынша халық (бос = аумақ көлеміне қарай)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Field with the number of people</source>
        <translation>Халық саны өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Rings around features</source>
        <translation>Нысандар айналасындағы сақиналар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features with rings</source>
        <translation>Сақинасы бар нысандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features away from the study area</source>
        <translation>Талдау аумағынан алыс нысандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Rings</source>
        <translation>Сақиналар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>DISTANCES: write metres above 0, each more than the one before, such as 100, 250, 500.</source>
        <translation>DISTANCES: 0-ден үлкен, әрқайсысы алдыңғысынан артық метрлерді жазыңыз, мысалы 100, 250, 500.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>POPULATION_FIELD: choose its layer as POPULATION too.</source>
        <translation>POPULATION_FIELD: оның қабатын POPULATION ретінде де таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Reading the features</source>
        <translation>Нысандар оқылуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Counting in rings</source>
        <translation>Сақиналарда саналуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Writing the rings</source>
        <translation>Сақиналар жазылуда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>All incidents lie at one place: they span no study area.</source>
        <translation>Барлық оқиға бір орында: олар талдау аумағын құрамайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Give BOUNDARY, the area in which incidents could have happened.</source>
        <translation>BOUNDARY беріңіз — оқиғалар болуы мүмкін аумақ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>No BOUNDARY: the study area is the hull of the incidents, {margin} m wider.</source>
        <translation>BOUNDARY жоқ: талдау аумағы — {margin} м кеңейтілген оқиғалар қабықшасы.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n place(s) without a number of people, or with one under 0, count as empty.</source>
        <translation>
            <numerusform>Халық саны жоқ не 0-ден аз %n орын бос саналады.</numerusform>
            <numerusform>Халық саны жоқ не 0-ден аз %n орын бос саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n feature(s) too far from the study area have no ring in it and were left out.</source>
        <translation>
            <numerusform>Талдау аумағынан тым алыс %n нысанның онда сақинасы жоқ, олар есепке алынбады.</numerusform>
            <numerusform>Талдау аумағынан тым алыс %n нысанның онда сақинасы жоқ, олар есепке алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n ring(s) without any area inside the study area were left out.</source>
        <translation>
            <numerusform>Талдау аумағында ауданы жоқ %n сақина есепке алынбады.</numerusform>
            <numerusform>Талдау аумағында ауданы жоқ %n сақина есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/public_figures.py"/>
        <source>The districts {first} and {second} overlap.</source>
        <translation>{first} және {second} аудандары қабаттасады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/public_figures.py"/>
        <source>Sheets for the public need districts apart from each other: the difference of two figures would tell of the rest. Choose another layer, or the internal audience.</source>
        <translation>Жариялауға арналған парақтарға қабаттаспайтын аудандар керек: екі санның айырмасы қалғанын білдіріп қояр еді. Басқа қабат немесе ішкі мақсат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Purge incidents</source>
        <translation>Оқиғаларды жою</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Deletes incidents from a store for good, without asking again: check STORE and BEFORE first. It cannot be undone; what the portal still has can be fetched again.

BEFORE deletes what happened before this time (where that is not known: was registered, else was fetched). SOURCE deletes the incidents of one source, by its id; with both, the older ones of that source. The deleted period counts as “not fetched” from then on, never as 0. Receipts of nothing but deleted incidents and downloads that were cut off go, too; the audit list stays and tells of the purge.

The file is then written anew without the deleted bytes, which needs free space for a while: about its own size, at most twice. Layers open in QGIS may stay open; if one is just being read, the file shrinks when it is closed or at the next purge, and a warning says so. RESULTS also deletes result layers that the panel made beside the store before BEFORE and that are not in the project.</source>
        <translation>Қоймадан оқиғаларды қайта сұрамай, біржола жояды: алдымен STORE мен BEFORE мәнін тексеріңіз. Қайтаруға болмайды; порталда әлі бар оқиғаны қайта жүктеуге болады.

BEFORE осы уақыттан бұрын болғанды жояды (ол белгісіз болса — тіркелгенін, әйтпесе жүктелгенін). SOURCE бір дереккөздің оқиғаларын идентификаторы бойынша жояды; екеуі бірге — сол дереккөздің ескілерін. Жойылған кезең содан бері «жүктелмеген» саналады, 0 емес. Тек жойылған оқиғалар болған есептер мен үзілген жүктеулер де жойылады; әрекеттер журналы қалады және жою туралы айтады.

Содан кейін файл жойылған байттарсыз қайта жазылады, оған уақытша бос орын керек: файл көлеміндей, ең көбі екі еседей. QGIS-те ашық қабаттарды жаппауға болады; қабат дәл сол сәтте оқылып жатса, файл ол жабылғанда не келесі жоюда кішірейеді, бұл туралы ескертіледі. RESULTS панель BEFORE дейін қойма жанында жасаған, жобада жоқ нәтиже қабаттарын да жояды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Delete what happened before (local time)</source>
        <translation>Осы уақыттан бұрын болғанды жою (жергілікті уақыт)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Delete only this source (its id)</source>
        <translation>Тек осы дереккөзді жою (идентификаторы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Also delete the panel’s result layers from before that time</source>
        <translation>Панельдің осы уақытқа дейін жасаған нәтиже қабаттарын да жою</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Size before, in bytes</source>
        <translation>Бұрынғы көлемі, байт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Size after, in bytes</source>
        <translation>Кейінгі көлемі, байт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Result layers removed</source>
        <translation>Жойылған нәтиже қабаттары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Give BEFORE (a date), SOURCE (the id of a source) or both: what shall go?</source>
        <translation>BEFORE (күн), SOURCE (дереккөз идентификаторы) немесе екеуін де беріңіз: не жойылсын?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>RESULTS needs BEFORE: which result layers are old?</source>
        <translation>RESULTS үшін BEFORE керек: қай нәтиже қабаттары ескі?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The store has no source “{source}”. Use one of: {sources}.</source>
        <translation>Қоймада «{source}» дереккөзі жоқ. Барлары: {sources}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Deleting incidents</source>
        <translation>Оқиғалар жойылуда</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>%n result layer(s) are open elsewhere and stay.</source>
        <translation>
            <numerusform>%n нәтиже қабаты басқа жерде ашық, сондықтан қалады.</numerusform>
            <numerusform>%n нәтиже қабаты басқа жерде ашық, сондықтан қалады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The list of new incidents in watch areas could not be cleared: {reason}</source>
        <translation>Бақылау аймақтарындағы жаңа оқиғалар тізімін тазалау мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The incidents are deleted, but their bytes may still be in the file: another program or layer is using it. Close it, then purge again with the same values.</source>
        <translation>Оқиғалар жойылды, бірақ байттары файлда әлі қалған болуы мүмкін: оны басқа бағдарлама не қабат пайдалануда. Соны жауып, дәл сол мәндермен қайта жойыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The incidents are deleted, but the file could not shrink: the disk is full. Free some space, then purge again with the same values.</source>
        <translation>Оқиғалар жойылды, бірақ файл кішіреймеді: диск толы. Орын босатып, дәл сол мәндермен қайта жойыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Copies beside the store still hold deleted incidents: {names}. Delete them.</source>
        <translation>Қойма жанындағы көшірмелерде жойылған оқиғалар әлі бар: {names}. Сол файлдарды жойыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run was made with Crime Map {version}, this is {own}: update the plugin, then repeat it.</source>
        <translation>Орындау Crime Map {version} нұсқасында жасалған, мұндағысы {own}: модульді жаңартып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>This Crime Map has no method “{method}”: install the plugin&apos;s version {version}.</source>
        <translation>Бұл Crime Map ішінде «{method}» әдісі жоқ: модульдің {version} нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run was made of chosen features of “{layer}”, and the choice is not kept: export them as a layer, and run the method on it.</source>
        <translation>Орындау «{layer}» қабатының таңдалған нысандары бойынша жасалған, ал таңдау сақталмайды: оларды қабатқа экспорттап, әдісті соған қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>“{layer}” is in no file that a recipe could name: export it to a GeoPackage, and run the method on that.</source>
        <translation>«{layer}» қабаты рецептте көрсетуге болатын ешбір файлда жоқ: оны GeoPackage файлына экспорттап, әдісті соған қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run&apos;s layer “{layer}” is gone: add “{file}” to the project, then repeat it.</source>
        <translation>Осы орындаудың «{layer}» қабаты жоқ: «{file}» файлын жобаға қосып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run&apos;s file “{file}” is gone: put it beside the result, then repeat it.</source>
        <translation>Осы орындаудың «{file}» файлы жоқ: оны нәтиженің жанына қойып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Repeat locations</source>
        <translation>Қайталанатын орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Lists the places where incidents happened, the busiest first: a few addresses often hold a large part of all incidents (Sherman, Gartin &amp; Buerger 1989).

TOLERANCE 0: incidents with the very same coordinates are one place. Above 0, in metres: coordinates no farther apart are one place, and so are those that a chain of such steps connects (single linkage), so keep it well under the distance between buildings. A place is drawn at its coordinates with the most incidents.

Fields: count, share (of all incidents, 0–1), cumulative_share (of this place and those before it), cumulative_places (this place and those before it as a share of all places). Places at which many incidents are stacked because the address is not known are named by “Location quality”.</source>
        <translation>Оқиға болған орындарды ең көбінен бастап тізеді: оқиғалардың көп бөлігі жиі бірнеше мекенжайға ғана тиеді (Sherman, Gartin &amp; Buerger 1989).

TOLERANCE 0: координатасы дәл бірдей оқиғалар — бір орын. 0-ден үлкен болса, метрмен: арасы одан аспайтын координаталар және осындай қадамдар тізбегі қосатындары да — бір орын (жалғыз байланыс), сондықтан ғимараттар арасынан әлдеқайда аз алыңыз. Орын ең көп оқиғасы бар координатада сызылады.

Өрістер: count, share (барлық оқиғадағы үлес, 0–1), cumulative_share (осы және алдыңғы орындардікі), cumulative_places (осы және алдыңғы орындардың барлық орындағы үлесі). Мекенжайы белгісіз болғандықтан көп оқиға үйілген орындарды «Орын сапасы» айтады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Tolerance in metres (0 = the same coordinates)</source>
        <translation>Рұқсат шегі, метр (0 = сол координата)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Places with two incidents or more</source>
        <translation>Екі не одан көп оқиғасы бар орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Share of incidents at such places</source>
        <translation>Ондай орындардағы оқиғалар үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Share of incidents at the busiest place</source>
        <translation>Ең көп оқиғалы орынның үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Looking for repeat locations</source>
        <translation>Қайталанатын орындар ізделуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>No place holds more than one incident. With TOLERANCE, such as 10, places near each other count as one.</source>
        <translation>Ешбір орында бір оқиғадан көп емес. TOLERANCE берсеңіз, мысалы 10, жақын орындар бір орын саналады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Hotspots on roads</source>
        <translation>Жолдардағы ошақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Puts each incident on the nearest road, counts them by segments of equal length and by junctions, and finds the hot and cold ones.

An incident farther than SNAP metres from any road is not counted; SNAPPED is the share that is (0 = 50 m). Roads meet where they share a vertex or one ends on another; lines that only cross are a bridge. At a junction, where three roads or more meet, the first 15 m of each are a segment of their own, marked in junction; the links between are cut into pieces of SEGMENT metres, the rest being a segment of its own. SEGMENT 0 takes the length of road that holds one incident on average, rounded up to 50, 100, 200, 500 or 1,000 m. Give only the roads of the study area: every segment counts.

density spreads the incidents along the roads by the equal-split discontinuous kernel (Okabe &amp; Sugihara 2012), quartic, reflected at dead ends: per kilometre times length it adds up to the number of incidents. BANDWIDTH is its reach in metres; 0 takes the mean distance to the 15th neighbour, within two segments and an eighth of the shorter side.

z is Gi* of the counts, or of the sums of the weight field, over a segment and those that meet it (Ord &amp; Getis 1995). p is two-sided, from the normal distribution; where under ten incidents are expected in a neighbourhood, that is told, for chance alone then makes some hot. p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0.

KM_FIELD holds the kilometre mark at each line&apos;s beginning; marks rise along the line. WINDOWS are then pieces of one kilometre of each road of NAME_FIELD, every 100 m.

Fields: count, weight, per_km, density, z, p, p_adjusted, class, junction; name with NAME_FIELD, km_from and km_to with KM_FIELD. WINDOWS: name, km_from, km_to, count, weight, per_km.</source>
        <translation>Әр оқиғаны ең жақын жолға байлап, ұзындығы бірдей жол бөліктері мен қиылыстар бойынша санайды және ыстық, суық бөліктерді табады.

Кез келген жолдан SNAP метрден алыс оқиға саналмайды; SNAPPED — саналғандардың үлесі (0 = 50 м). Жолдар ортақ төбесі болса немесе бірі екіншісінде аяқталса қосылады; жай ғана қиылысқан сызықтар — көпір. Үш не одан көп жол түйісетін қиылыста әрқайсысының алғашқы 15 м-і жеке бөлік болады, ол junction ішінде белгіленеді; араларындағы жол SEGMENT метрлік бөліктерге кесіледі, қалдығы — жеке бөлік. SEGMENT 0 орта есеппен бір оқиға тиетін жол ұзындығын алып, 50, 100, 200, 500 не 1 000 м-ге дейін жоғары дөңгелектейді. Тек талдау аумағының жолдарын беріңіз: әр бөлік саналады.

density оқиғаларды жол бойымен тең бөлінетін үзікті ядромен жаяды (Okabe &amp; Sugihara 2012), квартикалық, тұйықта кері шағылады: 1 км-дегі мәнді ұзындыққа көбейткендер қосылса, оқиғалар саны шығады. BANDWIDTH — оның радиусы, метр; 0 — 15-ші көршіге дейінгі орташа қашықтық, екі бөлік пен қысқа қабырғаның сегізден бірінің арасында.

z — бөлік пен оған түйісетіндердегі сандардың немесе салмақ өрісі қосындыларының Gi* мәні (Ord &amp; Getis 1995). p екіжақты, қалыпты үлестіріммен; төңіректе күтілетіні он оқиғадан аз болса, бұл айтылады, өйткені онда кейбірі кездейсоқтықтан-ақ ыстық болады. p_adjusted жалған анықтаулар үлесін шектейді (Benjamini &amp; Hochberg 1995). p_adjusted .01, .05, .10 дейін болса, class ±3, ±2, ±1, әйтпесе 0.

KM_FIELD ішінде әр сызық басының километр белгісі; белгілер сызық бойымен өседі. Сонда WINDOWS — NAME_FIELD бойынша әр жолдың бір километрлік бөліктері, әр 100 м сайын.

Өрістер: count, weight, per_km, density, z, p, p_adjusted, class, junction; NAME_FIELD берілсе — name, KM_FIELD берілсе — km_from, km_to. WINDOWS: name, km_from, km_to, count, weight, per_km.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Roads (lines)</source>
        <translation>Жолдар (сызықтар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of a segment in metres (0 = chosen)</source>
        <translation>Жол бөлігінің ұзындығы, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road in metres (0 = chosen)</source>
        <translation>Жолдан ең алысы, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Field with the roads&apos; names</source>
        <translation>Жол атауы өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Field with the kilometre mark at the line&apos;s start</source>
        <translation>Сызық басының километр белгісі өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Kilometres of roads</source>
        <translation>Жол километрлері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Share of incidents on a road</source>
        <translation>Жолға байланған оқиғалар үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Incidents on a road</source>
        <translation>Жолға байланған оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Sum of the weights on roads</source>
        <translation>Жолдағы салмақтар қосындысы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Segments</source>
        <translation>Жол бөліктері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Junctions</source>
        <translation>Қиылыстар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of the roads in kilometres</source>
        <translation>Жолдардың ұзындығы, километр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Hot segments</source>
        <translation>Ыстық бөліктер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Cold segments</source>
        <translation>Суық бөліктер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of a segment in metres</source>
        <translation>Жол бөлігінің ұзындығы, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road in metres</source>
        <translation>Жолдан ең алысы, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Putting incidents on roads</source>
        <translation>Оқиғалар жолдарға байлануда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>No incident lies within {reach} m of a road.</source>
        <translation>Жолдан {reach} м шегінде бірде-бір оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Choose roads of the same place, check both CRS, or raise SNAP.</source>
        <translation>Сол жердің жолдарын таңдаңыз, екі қабаттың координаттар жүйесін тексеріңіз немесе SNAP мәнін арттырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Computing density and Gi* along the roads</source>
        <translation>Жол бойымен тығыздық пен Gi* есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Segment length chosen: {size} m</source>
        <translation>Жол бөлігінің таңдалған ұзындығы: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road chosen: {size} m</source>
        <translation>Таңдалған жолдан ең алысы: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>On average {expected} incidents are expected on a segment and those that meet it; under 1 the result is not reliable: use longer segments or more incidents.</source>
        <translation>Жол бөлігі мен оған түйісетіндерде орта есеппен {expected} оқиға күтіледі; 1-ден аз болса, нәтиже сенімсіз: ұзынырақ бөлік не көбірек оқиға алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>On average {expected} incidents are expected on a segment and those that meet it; under 10 the normal distribution makes some hot by chance alone: take them as hints, or use longer segments.</source>
        <translation>Жол бөлігі мен оған түйісетіндерде орта есеппен {expected} оқиға күтіледі; 10-нан аз болса, қалыпты үлестірім кейбірін кездейсоқтықтан-ақ ыстық етеді: оларды болжам деп қабылдаңыз немесе ұзынырақ бөлік алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>WINDOWS needs KM_FIELD; there are none without kilometre marks.</source>
        <translation>WINDOWS үшін KM_FIELD керек; километр белгілерінсіз олар жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>No road has a number in KM_FIELD, so WINDOWS is empty.</source>
        <translation>Ешбір жолдың KM_FIELD ішінде саны жоқ, сондықтан WINDOWS бос.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS needs lines, and this layer holds none: choose a layer of roads or streets, or use “Polygons to lines”.</source>
        <translation>ROADS үшін сызықтар керек, ал бұл қабатта олар жоқ: жолдар не көшелер қабатын таңдаңыз немесе «Polygons to lines» құралын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>Reading roads</source>
        <translation>Жолдар оқылуда</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) without a line were left out.</source>
        <translation>
            <numerusform>Сызығы жоқ %n жол есепке алынбады.</numerusform>
            <numerusform>Сызығы жоқ %n жол есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS holds no line: choose a layer with roads or streets.</source>
        <translation>ROADS ішінде сызық жоқ: жолдар не көшелер қабатын таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) drawn more than once count once.</source>
        <translation>
            <numerusform>Бірнеше рет сызылған %n жол бір рет саналады.</numerusform>
            <numerusform>Бірнеше рет сызылған %n жол бір рет саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) outside the analysis CRS were left out.</source>
        <translation>
            <numerusform>Талдаудың координаттар жүйесінен тыс %n жол есепке алынбады.</numerusform>
            <numerusform>Талдаудың координаттар жүйесінен тыс %n жол есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>ROADS талдаудың координаттар жүйесіне көшпейді: қабатының координаттар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler at {address} does not answer.</source>
        <translation>{address} мекенжайындағы Dask жоспарлаушысы жауап бермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check the address and the network, and that the scheduler is running.</source>
        <translation>Мекенжайды, желіні және жоспарлаушының іске қосылғанын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>This is no address of a Dask scheduler.</source>
        <translation>Бұл Dask жоспарлаушысының мекенжайы емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Write tcp://host:8786, tls://host:8786, or tls://host:8786?authcfg=abc1234 for a certificate that QGIS keeps.</source>
        <translation>tcp://host:8786, tls://host:8786 деп, ал QGIS сақтайтын сертификат үшін tls://host:8786?authcfg=abc1234 деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>What answers there is no Dask scheduler.</source>
        <translation>Ол жерде жауап беретін — Dask жоспарлаушысы емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check host and port (the scheduler&apos;s, not the dashboard&apos;s); a scheduler with TLS is written tls://.</source>
        <translation>Торап пен портты тексеріңіз (мониторинг тақтасынікі емес, жоспарлаушынікі); TLS бар жоспарлаушының мекенжайы tls:// деп басталады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The authentication configuration cannot be used for the scheduler.</source>
        <translation>Бұл аутентификация конфигурациясы жоспарлаушыға жарамайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Choose one with a client certificate in Settings &gt; Options &gt; Authentication, and unlock it.</source>
        <translation>«Баптаулар &gt; Параметрлер &gt; Аутентификация» бөлімінен клиент сертификаты бар конфигурацияны таңдап, құлпын ашыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The secured connection to the scheduler failed.</source>
        <translation>Жоспарлаушымен қорғалған қосылым орнатылмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Give the certificates in Dask&apos;s settings (distributed.comm.tls), or as an authentication configuration: tls://host:8786?authcfg=abc1234.</source>
        <translation>Сертификаттарды Dask баптауларында (distributed.comm.tls) немесе аутентификация конфигурациясымен беріңіз: tls://host:8786?authcfg=abc1234.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler cannot be used.</source>
        <translation>Бұл Dask жоспарлаушысымен жұмыс істеуге болмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check that it runs a version of Dask like the one on this computer.</source>
        <translation>Ондағы Dask нұсқасы осы компьютердегідей екенін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler has no workers.</source>
        <translation>Dask жоспарлаушысының орындаушылары жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Start workers, then try again.</source>
        <translation>Орындаушыларды іске қосып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>A worker of the cluster does not answer.</source>
        <translation>Кластер орындаушысы жауап бермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Restart the workers, then try again.</source>
        <translation>Орындаушыларды қайта іске қосып, қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Workers of the cluster cannot take part: {workers}.</source>
        <translation>Кластер орындаушылары қатыса алмайды: {workers}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Give them the same versions of Python, NumPy, SciPy, Shapely and Dask as this QGIS.</source>
        <translation>Оларға Python, NumPy, SciPy, Shapely және Dask бағдарламаларының осы QGIS-тегідей нұсқаларын орнатыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Location quality by settlement</source>
        <translation>Елді мекендер бойынша орын сапасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Says for each settlement how many incidents are located to a house, a street, the settlement only, or not at all (missing), so that the register&apos;s clerks know where to look. Give INPUT or a STORE, and SETTLEMENTS, a layer of points with names.

An incident belongs to the nearest settlement within DISTANCE metres (great circle): a suburb&apos;s incidents may count for the city. One without coordinates belongs to the settlement that most placed incidents of its district (field district_code) belong to. What belongs to none stands in a last row without a place.

The words are those of incident layers: precision, or street and house. located (0–1) is the share with a house or a street; maps begin to mislead under 0.85 (Ratcliffe 2004). Where none is recorded it is NULL: that is no proof that nothing happened.

Fields: name, count, house, street, settlement, missing, located. STREETS is a table of the TOP streets and categories that most often lack a house: settlement, street, category, count, without_house, share; with CASE_NUMBERS also up to 50 case numbers of each, for internal use only.</source>
        <translation>Әр елді мекен бойынша қанша оқиғаның үйге, көшеге, тек елді мекенге дейін дәл екенін немесе орны мүлде жоқ екенін (missing) айтады: тізілім қызметкерлері қай жерді қарау керегін біледі. INPUT немесе STORE және SETTLEMENTS — атауы бар нүктелер қабатын беріңіз.

Оқиға DISTANCE метр шегіндегі (үлкен шеңбер бойынша) ең жақын елді мекенге жатады: қала маңының оқиғалары қалаға саналуы мүмкін. Координатасы жоқ оқиға сол ауданның (district_code өрісі) орны бар оқиғаларының көбі жататын елді мекенге жатады. Ешқайсысына жатпағаны орны жоқ соңғы жолда тұрады.

Белгілер оқиғалар қабатындағыдай: precision немесе street пен house. located (0–1) — үйі не көшесі барларының үлесі; 0.85-тен аз болса, карталар жаңылыстыра бастайды (Ratcliffe 2004). Ешбір оқиға тіркелмеген жерде ол NULL: бұл ештеңе болмағанын дәлелдемейді.

Өрістер: name, count, house, street, settlement, missing, located. STREETS — үйі жиі көрсетілмейтін TOP көше мен санаттың кестесі: settlement, street, category, count, without_house, share; CASE_NUMBERS берілсе, әрқайсысының 50-ге дейін іс нөмірі де, тек ішкі пайдалануға.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements (points with names)</source>
        <translation>Елді мекендер (атауы бар нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Field with the name (empty = found by itself)</source>
        <translation>Атау өрісі (бос = өзі табады)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>How far from a settlement its incidents may lie, in metres</source>
        <translation>Оқиғаның елді мекеннен ең алыс қашықтығы, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>How many streets to list</source>
        <translation>Тізімге қанша көше кіреді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>List case numbers (internal, where the data has them)</source>
        <translation>Іс нөмірлерін тізу (ішкі, деректерде бар болса)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Settlements</source>
        <translation>Елді мекендер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Streets that lack houses</source>
        <translation>Үйі көрсетілмейтін көшелер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements with incidents</source>
        <translation>Оқиғасы бар елді мекендер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements without any</source>
        <translation>Оқиғасы жоқ елді мекендер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Incidents of no settlement</source>
        <translation>Елді мекенге жатпайтын оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>INPUT does not say how exact its places are: it needs the field precision, or street and house. Import it with a profile, or run “Location quality”.</source>
        <translation>INPUT орындардың дәлдігін айтпайды: precision өрісі немесе street пен house керек. Оны профильмен импорттаңыз немесе «Орын сапасы» құралын іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>%n incident(s) belong to no settlement of the layer.</source>
        <translation>
            <numerusform>%n оқиға қабаттағы ешбір елді мекенге жатпайды.</numerusform>
            <numerusform>%n оқиға қабаттағы ешбір елді мекенге жатпайды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>SETTLEMENTS holds no settlement with a place: choose another layer.</source>
        <translation>SETTLEMENTS ішінде орны бар елді мекен жоқ: басқа қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>SETTLEMENTS cannot be placed: check the layer&apos;s CRS (Layer › Layer CRS).</source>
        <translation>SETTLEMENTS картаға түспейді: қабаттың координаттар жүйесін тексеріңіз («Қабат» мәзірінде).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>No settlement</source>
        <translation>Елді мекенсіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database of “{connection}” does not answer.</source>
        <translation>«{connection}» дерекқоры жауап бермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Check the network and the connection, then try again; the shared store is as it was.</source>
        <translation>Желі мен қосылымды тексеріп, қайта көріңіз; ортақ қойма өзгерген жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The shared store is being written by {who}.</source>
        <translation>Ортақ қоймаға қазір {who} жазып жатыр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>Аяқталуын күтіп, қайта көріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>QGIS has no connection “{connection}” to PostgreSQL.</source>
        <translation>QGIS-те PostgreSQL-ге «{connection}» қосылымы жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Make it in QGIS’s browser under PostgreSQL, or choose another one.</source>
        <translation>Оны QGIS браузерінің PostgreSQL бөлімінде жасаңыз немесе басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database has no PostGIS.</source>
        <translation>Дерекқорда PostGIS жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>Әкімшісінен CREATE EXTENSION postgis орындауды сұраңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database has no shared store “{schema}”.</source>
        <translation>Дерекқорда «{schema}» ортақ қоймасы жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Publish a store to it first, or choose another schema.</source>
        <translation>Алдымен онда қойма жариялаңыз немесе басқа схема таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The schema “{schema}” already has incidents in it.</source>
        <translation>«{schema}» схемасында оқиғалар бар.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Choose another schema, or use the shared store that is there.</source>
        <translation>Басқа схема таңдаңыз немесе сондағы ортақ қоймамен жұмыс істеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database does not let you do this.</source>
        <translation>Дерекқор мұны істеуге рұқсат бермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator for the role “{role}”.</source>
        <translation>Әкімшісінен «{role}» рөлін сұраңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator for the right to make schemas and write in them.</source>
        <translation>Әкімшісінен схема жасау және оған жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>A colleague changed the shared store while it was being read.</source>
        <translation>Оқылып жатқанда ортақ қойманы әріптесіңіз өзгертті.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Run it again.</source>
        <translation>Қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>This QGIS cannot speak with PostgreSQL.</source>
        <translation>Бұл QGIS PostgreSQL-мен жұмыс істей алмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Install QGIS with its PostgreSQL provider, or use a store in a file.</source>
        <translation>PostgreSQL провайдері бар QGIS орнатыңыз немесе файлдағы қоймамен жұмыс істеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The place of the shared store cannot be used.</source>
        <translation>Ортақ қойманың орны жарамсыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Write postgres:&lt;connection&gt;/&lt;schema&gt;, with a connection of QGIS.</source>
        <translation>postgres:&lt;қосылым&gt;/&lt;схема&gt; деп, QGIS қосылымын жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/method_job.py"/>
        <source>all categories</source>
        <translation>барлық санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of an area.</source>
        <translation>Жыныстық тиіспеушілікке қарсы (120–124-баптар) және кәмелетке толмағандарға қатысты екені белгілі құқық бұзушылықтар аумақтың ешбір санына да, картасына да кірмейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of a district.</source>
        <translation>Жыныстық тиіспеушілікке қарсы (120–124-баптар) және кәмелетке толмағандарға қатысты екені белгілі құқық бұзушылықтар ауданның ешбір санына да, картасына да кірмейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>All areas together had {count} of these, {previous} in the period before and {year_ago} a year ago.</source>
        <translation>Барлық аумақта бірге олардың саны: {count}, алдыңғы кезеңде: {previous}, бір жыл бұрын: {year_ago}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>All districts together had {count} of these, {previous} in the period before and {year_ago} a year ago.</source>
        <translation>Барлық ауданда бірге олардың саны: {count}, алдыңғы кезеңде: {previous}, бір жыл бұрын: {year_ago}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>fewer than {least}</source>
        <translation>{least} санынан аз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Each point is an incident at the place that the portal gives.</source>
        <translation>Әр нүкте — портал көрсеткен орындағы оқиға.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Squares of 250 m or more, each with at least {least} incidents. No square: none, or too few to be shown.</source>
        <translation>Кемінде 250 м шаршылар, әрқайсысында кемінде {least} оқиға. Шаршы жоқ жерде оқиға жоқ немесе көрсетуге тым аз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period.</source>
        <translation>Кезең ішінде оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period that may be shown.</source>
        <translation>Кезеңде көрсетуге болатын оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all areas; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Барлық аумақ бойынша тордағы сандардың Getis–Ord Gi* мәні; жалған анықтаулар үлесі шектелген (Бенджамини — Хохберг).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Барлық аудан бойынша тордағы сандардың Getis–Ord Gi* мәні; жалған анықтаулар үлесі шектелген (Бенджамини — Хохберг).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all areas.</source>
        <translation>Ядролық тығыздық (квартикалық ядро), 1 км²-ге оқиға, барлық аумақ бойынша.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all districts.</source>
        <translation>Ядролық тығыздық (квартикалық ядро), 1 км²-ге оқиға, барлық аудан бойынша.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Shown only where the cell or the kernel holds at least {least} incidents.</source>
        <translation>Ұяшықта не ядро ішінде кемінде {least} оқиға бар жерде ғана көрсетілген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Area sheets</source>
        <translation>Аумақ парақтары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Not fetched completely: {gaps}</source>
        <translation>Толық жүктелмеген: {gaps}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this area and period.</source>
        <translation>Бұл аумақ бойынша осы кезең толық жүктелген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this district and period.</source>
        <translation>Бұл аудан бойынша осы кезең толық жүктелген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this area</source>
        <translation>осы аумақтың бөліктері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this district</source>
        <translation>осы ауданның бөліктері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_approval.py"/>
        <source>The sign-in data “{name}” is not approved for {host}: open the mapping on the page “Import” and import it there once.</source>
        <translation>«{name}» кіру деректері {host} үшін мақұлданбаған: «Импорт» бетінде сәйкестікті ашып, сол жерде бір рет импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile does not say where “{layer}” is: choose the layer, and save the mapping again.</source>
        <translation>Профильде «{layer}» қайда екені айтылмаған: қабатты таңдап, сәйкестікті қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The layer “{layer}” cannot be opened. Check that the file, the server or the table is there, and the sign-in data. {detail}</source>
        <translation>«{layer}» қабаты ашылмайды. Файл, сервер не кесте бар екенін және кіру деректерін тексеріңіз. {detail}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The encoding “{encoding}” is not known: write UTF-8, windows-1251 or another name that QGIS lists.</source>
        <translation>«{encoding}» кодтауы белгісіз: UTF-8, windows-1251 немесе QGIS тізіміндегі басқа атауды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile’s “where” is no expression of QGIS: correct it.</source>
        <translation>Профильдегі «where» QGIS өрнегі емес: түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile’s “where” uses “{name}”, which looks at more than the row: take it out.</source>
        <translation>Профильдегі «where» ішінде жолдан тыс деректерге қарайтын «{name}» бар: оны алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_rules.py"/>
        <source>The profile’s source holds “{part}”, which is not allowed there: choose the layer or the table itself, and save the mapping again.</source>
        <translation>Профильдің дереккөзінде «{part}» бар, оған рұқсат жоқ: қабаттың не кестенің өзін таңдап, сәйкестікті қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Space-time scan</source>
        <translation>Кеңістік-уақыт сканы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Finds circles in which more incidents than expected came within some days: the space-time scan statistic (Kulldorff 1997, 2001; permutation model: Kulldorff and others 2005), as in SaTScan. Every circle around a place with its edge at another place, up to MAX_RADIUS metres, is tried with every run of whole days, up to MAX_DAYS; PROSPECTIVE tries only those that end on the last day: clusters that are still alive.

MODEL 0, permutation, needs no population: the expected number follows from the totals of places and of days. MODEL 1, Poisson, expects incidents in proportion to POPULATION (points, or polygons by their inner points) and evenly over time; an incident counts in the inhabited polygon that holds it, else at the nearest inhabited place. People of places without incidents count. POPULATION should cover the study area and no more. In the permutation model the places of POPULATION are centres of circles too, and their people play no part.

CASES holds the number of incidents of each row; a row of 0 only names a place. MAX_RADIUS 0 lets circles grow to half of the incidents (or people), or as far as can be computed in a few minutes; MAX_DAYS 0 takes half of the study period, and 14 days at most. The study period runs from the first to the last day with an incident.

A cluster has two or more incidents and shares no place with a more likely one; those with p &lt; 1 are written, up to 20 and always the first. llr is the log likelihood ratio; p compares it with the best of each permutation, so it holds for all places and days tried together. Both days, from and to, belong to the cluster. radius is in metres, 0 for a single place, which is drawn as a small circle.

Fields: rank, cases, expected, llr, p, from, to, radius.</source>
        <translation>Бірнеше күнде күтілгеннен көп оқиға болған шеңберлерді табады: кеңістік-уақыт сканерлеу статистикасы (Kulldorff 1997, 2001; алмастыру моделі: Kulldorff және басқалар 2005), SaTScan-дағыдай. Шеті басқа орында жатқан, MAX_RADIUS метрге дейінгі орын айналасындағы әр шеңбер MAX_DAYS дейінгі толық күндердің әр қатарымен тексеріледі; PROSPECTIVE тек соңғы күнмен бітетіндерін тексереді: әлі тірі кластерлер.

MODEL 0, алмастырулар, халықты қажет етпейді: күтілетін сан орындар мен күндердің қорытындысынан шығады. MODEL 1, Пуассон, оқиғаларды POPULATION мөлшеріне сай (нүктелер немесе ішкі нүктелері бойынша полигондар) және уақыт бойынша біркелкі күтеді; оқиға өзі жатқан тұрғынды полигонда, әйтпесе ең жақын тұрғынды орында саналады. Оқиғасы жоқ орындардың тұрғындары да саналады. POPULATION аумақты ғана, артығын емес, қамтуы керек. Алмастыру моделінде POPULATION орындары да шеңбер орталығы болады, тұрғындары рөл атқармайды.

CASES ішінде әр жолдағы оқиғалар саны; 0 жазылған жол тек орынды береді. MAX_RADIUS 0 шеңберлердің оқиғалардың (не тұрғындардың) жартысына дейін немесе бірнеше минутта есептеуге болатындай өсуіне жол береді; MAX_DAYS 0 кезеңнің жартысын, ең көбі 14 күнді алады. Кезең — оқиғасы бар бірінші күннен соңғысына дейін.

Кластерде екі не одан көп оқиға бар және оның ықтималырақ кластермен ортақ орны жоқ; p &lt; 1 болғандары жазылады, 20-ға дейін және біріншісі әрқашан. llr — шындыққа ұқсастық қатынасының логарифмі; p оны әр алмастырудың ең жақсысымен салыстырады, сондықтан ол барлық орын мен күнге бірге дұрыс. Екі күн де, from пен to, кластерге кіреді. radius метрмен, бір ғана орын үшін 0, ол кішкентай шеңбермен сызылады.

Өрістер: rank, cases, expected, llr, p, from, to, radius.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Field with the number of incidents</source>
        <translation>Оқиғалар саны өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius in metres (0 = chosen)</source>
        <translation>Ең үлкен радиус, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time in days (0 = chosen)</source>
        <translation>Ең ұзақ мерзім, күн (0 = өзі таңдайды)</translation>
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
        <translation>Алмастырулар (халықсыз)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Poisson (with population)</source>
        <translation>Пуассон (халықпен)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Only clusters up to the last day</source>
        <translation>Тек соңғы күнге дейінгі кластерлер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Log likelihood ratio of the most likely cluster</source>
        <translation>Ең ықтимал кластердің шындыққа ұқсастық логарифмі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>p of the most likely cluster</source>
        <translation>Ең ықтимал кластердің p мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius in metres</source>
        <translation>Ең үлкен радиус, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time in days</source>
        <translation>Ең ұзақ мерзім, күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>The Poisson model needs POPULATION: choose a layer, or MODEL 0, which needs none.</source>
        <translation>Пуассон моделіне POPULATION керек: қабат таңдаңыз немесе оны қажет етпейтін MODEL 0 алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Scanning</source>
        <translation>Сканерлеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>There are too many circles and windows to scan. Give a smaller MAX_RADIUS or MAX_DAYS, choose PROSPECTIVE, or take a shorter period.</source>
        <translation>Сканерлейтін шеңберлер мен терезелер тым көп. MAX_RADIUS не MAX_DAYS мәнін азайтыңыз, PROSPECTIVE таңдаңыз немесе қысқарақ кезең алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Nowhere are there two or more incidents and more than expected.</source>
        <translation>Еш жерде күтілгеннен асатын екі не одан көп оқиға жоқ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>%n row(s) without a number of incidents were left out.</source>
        <translation>
            <numerusform>Оқиға саны жоқ %n жол есепке алынбады.</numerusform>
            <numerusform>Оқиға саны жоқ %n жол есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>CASES: “{field}” holds numbers that are no counts. Choose a field of whole numbers from 0 up, or none where each row is one incident.</source>
        <translation>CASES: «{field}» ішіндегі сандар санау емес. 0-ден басталатын бүтін сандар өрісін таңдаңыз немесе әр жол бір оқиға болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Choose another field for CASES, or none.</source>
        <translation>CASES үшін басқа өріс таңдаңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius chosen: {radius} m</source>
        <translation>Таңдалған ең үлкен радиус: {radius} м</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time chosen: %n day(s)</source>
        <translation>
            <numerusform>Таңдалған ең ұзақ мерзім: %n күн</numerusform>
            <numerusform>Таңдалған ең ұзақ мерзім: %n күн</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>STORE “{name}” is not a GeoPackage: give a path that ends in .gpkg.</source>
        <translation>STORE «{name}» — GeoPackage емес: .gpkg деп аяқталатын жолды беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>There is no store “{name}”: fetch incidents first, or choose another file.</source>
        <translation>«{name}» қоймасы жоқ: алдымен оқиғаларды жүктеңіз немесе басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</source>
        <translation>INPUT (оқиғалар қабаты) не STORE (.gpkg) — екеуінің бірін беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</source>
        <translation>Сұралғанның бәрі толық жүктелмеген ({gaps}): сандар төмен болуы мүмкін. Алдымен жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>Уақыт профилі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Counts incidents by hour of day and weekday, and by month and week with control limits. Incidents without a place count as well; times are local wall-clock times and are never shifted.

OUTPUT has a row for every hour (0–23) of every weekday (1 = Monday) and seven rows whose hour is NULL: incidents whose time is not known, by weekday. All counts together are all incidents with a date. With TIME_TO an incident that happened some time between the two is shared among the hours it overlaps, in proportion (aoristic analysis, Ratcliffe 2000), so counts have fractions. Spans that end before they begin count as not known; spans of more than a week are shared, too, and say next to nothing.

Registers often write 00:00 where no time is known. When 00:00:00 is over 5 % of all, at least twice as frequent as any other time of day, and chance would not make it so once in a million, or when all times are 00:00:00, those incidents count as not known and are named in a warning.

SERIES: months and weeks (from Monday), half-open [from, to), with days, count, expected, low, high and flag (high, low, usual, partial). Limits are those of a u-chart: the mean rate per day times the period&apos;s days, ± 3 standard deviations of a Poisson count. A first or last period that the input does not fill is partial and has no limits; under 8 whole periods there are none.</source>
        <translation>Оқиғаларды тәулік сағаты мен апта күні, ай мен апта бойынша бақылау шектерімен санайды. Орны жоқ оқиғалар да саналады; уақыт — жергілікті, жылжытылмайды.

OUTPUT ішінде әр апта күнінің (1 = дүйсенбі) әр сағатына (0–23) жол және сағаты NULL жеті жол: уақыты белгісіз оқиғалар, апта күндері бойынша. Барлық сан бірге — күні бар барлық оқиға. TIME_TO берілсе, екі сәттің арасында болған оқиға қамтитын сағаттарына тепе-тең бөлінеді (аористік талдау, Ratcliffe 2000), сондықтан сандар бөлшек болады. Басталмай бітетін аралықтар белгісіз саналады; аптадан ұзақтары да бөлінеді, бірақ ештеңе айтпайды дерлік.

Тіркеуде уақыты белгісіз болса, жиі 00:00 деп жазылады. 00:00:00 барлығының 5 %-ынан асып, кез келген басқа уақыттан екі есе жиі кездессе және кездейсоқтықта бұл миллионда бір реттен сирек болса, немесе уақыттың бәрі 00:00:00 болса, ол оқиғалар белгісіз саналып, ескертуде аталады.

SERIES: айлар мен апталар (дүйсенбіден), жартылай ашық [from, to), days, count, expected, low, high және flag (high, low, usual, partial) өрістерімен. Шектер u-картадағыдай: күндік орташа жиілік × кезең күндері, ± Пуассон санының 3 стандартты ауытқуы. Деректер толтырмайтын бірінші не соңғы кезең — partial, шегі жоқ; толық кезең 8-ден аз болса, шектер жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents (with or without a place)</source>
        <translation>Оқиғалар (орны бар не жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Latest time, where only a span is known</source>
        <translation>Аралығы ғана белгілі болса, ең соңғы уақыт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Hours by weekday</source>
        <translation>Апта күндері бойынша сағаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Months and weeks</source>
        <translation>Айлар мен апталар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents without a date</source>
        <translation>Күні жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents with no time recorded</source>
        <translation>Уақыты жазылмаған оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Spans that end before they begin</source>
        <translation>Басталмай бітетін аралықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Spans of more than a week</source>
        <translation>Аптадан ұзақ аралықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Fewer than one incident per hour of the week: add up hours or weekdays before you compare.</source>
        <translation>Аптаның бір сағатына бір оқиғадан аз: салыстырмас бұрын сағаттарды не апта күндерін қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) have no time recorded (mostly written as 00:00): they are in the rows without an hour, not in the night.</source>
        <translation>
            <numerusform>%n оқиғаның уақыты жазылмаған (көбіне 00:00 тұрады): олар түнде емес, сағаты жоқ жолдарда.</numerusform>
            <numerusform>%n оқиғаның уақыты жазылмаған (көбіне 00:00 тұрады): олар түнде емес, сағаты жоқ жолдарда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) end before they begin: their hour counts as not known.</source>
        <translation>
            <numerusform>%n оқиға басталмай бітеді: сағаты белгісіз саналады.</numerusform>
            <numerusform>%n оқиға басталмай бітеді: сағаты белгісіз саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) span more than a week: shared among all hours, they say nothing about the hour.</source>
        <translation>
            <numerusform>%n оқиға аптадан ұзаққа созылады: барлық сағатқа бөлінгендіктен, сағат туралы ештеңе айтпайды.</numerusform>
            <numerusform>%n оқиға аптадан ұзаққа созылады: барлық сағатқа бөлінгендіктен, сағат туралы ештеңе айтпайды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Аумақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>Whole portal area</source>
        <translation>Порталдың бүкіл аумағы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>What the map shows</source>
        <translation>Картада көрінгені</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>All districts</source>
        <translation>Барлық аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>&amp;Audience</source>
        <translation>&amp;Мақсаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Publish one set of sheets: others of overlapping periods or areas can be compared with it.</source>
        <translation>Парақтардың бір жинағын ғана жариялаңыз: кезеңі не аумағы қиылысатын басқаларын онымен салыстыруға болады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>The smallest count that the public is shown, besides 0</source>
        <translation>Жарияланатын ең аз сан, 0-ді қоспағанда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Not counted</source>
        <translation>Есепке алынбайды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Squares for the public then hold at least {number} of these addresses each</source>
        <translation>Сонда жариялауға арналған әр шаршыда кемінде {number} осындай мекенжай болады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Squares instead of places; fewer than {least} is not shown, nor what would give it away.</source>
        <translation>Орындар емес, шаршылар; {least} санынан азы мен оны білдіретіні жасырылады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Every sheet is marked as internal and carries no case numbers.</source>
        <translation>Әр парақ ішкі деп белгіленген, онда іс нөмірлері жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Registered: {period}</source>
        <translation>Тіркелген: {period}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Period: {period}</source>
        <translation>Кезең: {period}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Severity</source>
        <translation>Ауырлығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Area</source>
        <translation>Аумақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Hours</source>
        <translation>Сағаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Weekdays</source>
        <translation>Апта күндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Older than {day}</source>
        <translation>{day} күнінен бұрынғылар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>not complete</source>
        <translation>толық емес</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n жойылды</numerusform>
            <numerusform>%n жойылды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>for the public</source>
        <translation>жұртшылыққа арналған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>internal</source>
        <translation>ішкі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>with case and house numbers</source>
        <translation>іс және үй нөмірлерімен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>daily digest</source>
        <translation>күнделікті жиынтық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>weekly digest</source>
        <translation>апталық жиынтық</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>%n watch area(s)</source>
        <translation>
            <numerusform>%n бақылау аймағы</numerusform>
            <numerusform>%n бақылау аймағы</numerusform>
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
        <translation>Қалта: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>from {day}</source>
        <translation>{day} күнінен бастап</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>up to {day}</source>
        <translation>{day} күніне дейін қоса</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>{title}: {values}</source>
        <translation>{title}: {values}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Audit list</source>
        <translation>Әрекеттер журналы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Row {number} is missing or was changed: do not rely on the list from there on.</source>
        <translation>{number}-жол жоғалған не өзгертілген: содан бастап журналға сенуге болмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>No row is missing or was changed. The list cannot show whether somebody who may write the file made all of it anew.</source>
        <translation>Бірде-бір жол жоғалмаған, өзгертілмеген. Бірақ файлға жаза алатын адам бүкіл журналды қайта жасаса, журнал оны көрсете алмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>No.</source>
        <translation>Нөм.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>What</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>How many</source>
        <translation>Нешеуі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Details</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>QGIS profile</source>
        <translation>QGIS профилі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>When (UTC)</source>
        <translation>Қашан (UTC)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>fetched</source>
        <translation>жүктелді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>refreshed</source>
        <translation>жаңартылды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>imported</source>
        <translation>импортталды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>exported</source>
        <translation>файлға шығарылды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>printed</source>
        <translation>басып шығарылды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>purged</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>published</source>
        <translation>жарияланды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>confirmed as one incident</source>
        <translation>бір оқиға деп расталды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>kept apart as two incidents</source>
        <translation>екі оқиға деп ажыратылды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>pair opened again</source>
        <translation>жұп қайта ашылды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Wait for the work under way, then run it.</source>
        <translation>Орындалып жатқан жұмыс аяқталған соң іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Running %n job(s)</source>
        <translation>
            <numerusform>%n тапсырма орындалуда</numerusform>
            <numerusform>%n тапсырма орындалуда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n тапсырма орындалмады.</numerusform>
            <numerusform>%n тапсырма орындалмады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>The table “jobs” of the output says why; run it again to retry.</source>
        <translation>Себептері нәтиженің «jobs» кестесінде; қайталау үшін қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Summary</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>All categories</source>
        <translation>Барлық санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>{category}: {groups}</source>
        <translation>{category}: {groups}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Road traffic</source>
        <translation>Көлік және ЖКО</translation>
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
        <translation>Тонау, қарақшылық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Violence</source>
        <translation>Зорлық-зомбылық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Theft</source>
        <translation>Ұрлық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Fraud</source>
        <translation>Алаяқтық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Drugs</source>
        <translation>Есірткі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Hooliganism</source>
        <translation>Бұзақылық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Other</source>
        <translation>Өзге</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/caution_line.py"/>
        <source>… and %n more: point here.</source>
        <translation>
            <numerusform>… және тағы %n: меңзерді апарыңыз.</numerusform>
            <numerusform>… және тағы %n: меңзерді апарыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>Save the chart …</source>
        <translation>Диаграмманы сақтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>The chart could not be drawn: {reason}</source>
        <translation>Диаграмманы салу мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>Drawing the chart …</source>
        <translation>Диаграмма салынуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Portal connection</source>
        <translation>Порталға қосылу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжайы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Authentication</source>
        <translation>Аутентификация</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>&amp;Test connection</source>
        <translation>Қосылымды &amp;тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Add profile &amp;file …</source>
        <translation>Профиль &amp;файлын қосу …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Asking the portal …</source>
        <translation>Порталдан сұралуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Write the portal&apos;s whole address; it begins with http:// or https://.</source>
        <translation>Порталдың толық мекенжайын жазыңыз; ол http:// немесе https:// деп басталады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Add profile file</source>
        <translation>Профиль файлын қосу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>The portal answers: {layers}</source>
        <translation>Портал жауап береді: {layers}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Import a layer or file …</source>
        <translation>Қабат не файл импорттау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Overlays …</source>
        <translation>Үстеме қабаттар …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Counted twice …</source>
        <translation>Екі рет саналғандар …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Repeat the chosen layer&apos;s run</source>
        <translation>Таңдалған қабатты қайта есептеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <source>Save as recipe …</source>
        <translation>Рецепт ретінде сақтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Open recipe …</source>
        <translation>Рецепт ашу …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>More sources and layers …</source>
        <translation>Басқа дереккөздер мен қабаттар …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Play through time</source>
        <translation>Уақыт бойынша көрсету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Zoom to the incidents</source>
        <translation>Оқиғаларға жақындату</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Reset the filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Export incidents …</source>
        <translation>Оқиғаларды файлға шығару …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Date of</source>
        <translation>К&amp;үні</translation>
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
        <translation>&amp;Кезең</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Severity</source>
        <translation>А&amp;уырлығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>More filters</source>
        <translation>Қосымша сүзгілер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Newest incidents</source>
        <translation>Соңғы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Paused: this connection is metered.</source>
        <translation>Тоқтатыла тұрды: қосылым лимитті.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>The last refresh failed; next try at {time}.</source>
        <translation>Жаңарту сәтсіз болды; келесі әрекет: {time}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>This portal does not count.</source>
        <translation>Бұл портал жазбаларды санамайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Fetching {period}</source>
        <translation>Жүктелуде: {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n more period(s) after it</source>
        <translation>
            <numerusform>одан кейін тағы %n кезең</numerusform>
            <numerusform>одан кейін тағы %n кезең</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>The portal has no incidents for this filter.</source>
        <translation>Порталда бұл сүзгіге сай оқиға жоқ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n square(s) written.</source>
        <translation>
            <numerusform>%n шаршы жазылды.</numerusform>
            <numerusform>%n шаршы жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n incident(s) written.</source>
        <translation>
            <numerusform>%n оқиға жазылды.</numerusform>
            <numerusform>%n оқиға жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/detail_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>None</source>
        <comment>no district</comment>
        <translation>Ешбірі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Areas</source>
        <translation>&amp;Аумақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>&amp;Districts</source>
        <translation>&amp;Аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search areas</source>
        <translation>Аумақтарды іздеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search districts</source>
        <translation>Аудандарды іздеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>(no name)</source>
        <translation>(атауы жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>{chosen} of {all}</source>
        <translation>{chosen} / {all}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Choose districts …</source>
        <translation>Аудандарды &amp;таңдау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Map shows</source>
        <translation>Ка&amp;ртада</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>With the project&apos;s &amp;basemap</source>
        <translation>&amp;Жобаның астыңғы картасымен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Draws the visible layers outside the group of Crime Map below the incidents</source>
        <translation>Crime Map тобынан тыс көрініп тұрған қабаттарды оқиғалардың астына салады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>F&amp;ormat</source>
        <translation>Пі&amp;шім</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>O&amp;ne file for all</source>
        <translation>&amp;Бір файлмен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Layout templates</source>
        <translation>Макет үлгілері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The plugin&apos;s own layout</source>
        <translation>Модульдің өз макеті</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Қалта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Smallest count</source>
        <translation>Ең аз са&amp;н</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>A&amp;ddresses</source>
        <translation>М&amp;екенжайлар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Үлгі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>More settings</source>
        <translation>Қосымша параметрлер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Back to districts</source>
        <translation>Аудандарға қайту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Print sheets of districts again</source>
        <translation>Қайтадан аудан парақтарын басып шығару</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Fetches the period and both periods that it is compared with</source>
        <translation>Кезеңді және ол салыстырылатын екі кезеңді де жүктейді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Pre&amp;view</source>
        <translation>К&amp;өру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Shows the first chosen district as it will be printed</source>
        <translation>Бірінші таңдалған ауданды басылатын түрінде көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open the first sheet</source>
        <translation>Бірінші парақты ашу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open the folder of the sheets</source>
        <translation>Парақтар қалтасын ашу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>District maps need the outlines of your districts. Name a layer once, or get the outlines from the portal.</source>
        <translation>Аудан карталарына аудандарыңыздың шекаралары керек. Қабатты бір рет көрсетіңіз немесе шекараларды порталдан алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The layer of districts cannot be read any more. Choose it again.</source>
        <translation>Аудандар қабаты енді оқылмайды. Оны қайта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>As filtered: {categories}</source>
        <translation>Сүзгі бойынша: {categories}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Print %n sheet(s)</source>
        <translation>
            <numerusform>%n парақты басып шы&amp;ғару</numerusform>
            <numerusform>%n парақты басып шы&amp;ғару</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Print</source>
        <translation>Басып шы&amp;ғару</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Nothing has been fetched yet.</source>
        <translation>Әлі ештеңе жүктелмеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>For {number} of {total} districts the period was not fetched completely; their sheets will say “not fetched”.</source>
        <translation>{total} ауданның ішінде {number} аудан үшін кезең толық жүктелмеген; олардың парақтарында «жүктелмеген» деп тұрады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The periods to compare with were not fetched completely; the sheets will say “not fetched” there.</source>
        <translation>Салыстыру кезеңдері толық жүктелмеген; парақтарда ол жерде «жүктелмеген» деп тұрады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Printing …</source>
        <translation>Басып шығарылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Stopped. No sheet was written.</source>
        <translation>Тоқтатылды. Бірде-бір парақ жазылмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>{number} of {total} sheets printed</source>
        <translation>Басылған парақ: {number} / {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>%n парақ басылды</numerusform>
            <numerusform>%n парақ басылды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Preview: {district}</source>
        <translation>Көру: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Nothing on this computer opens this.</source>
        <translation>Бұл компьютерде мұны ашатын бағдарлама жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>No districts have been chosen yet.</source>
        <translation>Аудандар әлі таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Choose a layer of districts first.</source>
        <translation>Алдымен аудандар қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Parts of the period or area were never fetched completely.</source>
        <translation>Кезеңнің немесе аумақтың бір бөлігі толық жүктелмеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/overlay_layers_box.py"/>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Open a file …</source>
        <translation>Файл ашу …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Get them from the portal</source>
        <translation>Порталдан а&amp;лу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>La&amp;yer</source>
        <translation>&amp;Қабат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Code</source>
        <translation>Ко&amp;д</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>P&amp;opulation</source>
        <translation>&amp;Халық саны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>This file holds no polygons. Choose a layer of district outlines.</source>
        <translation>Бұл файлда полигон жоқ. Аудан шекаралары қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Layer of districts</source>
        <translation>Аудандар қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Polygons</source>
        <translation>Полигондар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>The portal&apos;s districts are here.</source>
        <translation>Аудандар порталдан алынды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>District maps</source>
        <translation>Аудан карталары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Options of Crime Map</source>
        <translation>Crime Map параметрлері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Help on Crime Map</source>
        <translation>Crime Map анықтамасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Nothing fetched yet</source>
        <translation>Әлі ештеңе жүктелмеген</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>{incidents} · data as of {moment}</source>
        <translation>{incidents} · {moment} жағдайы бойынша</translation>
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
        <translation>Оқиғаларды файлға шығару</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Text table (*.csv)</source>
        <translation>Мәтіндік кесте (*.csv)</translation>
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
        <translation>&amp;Ішкі өрістермен (іс және үй нөмірлері)</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>&amp;Write %n incident(s) of the filter to</source>
        <translation>
            <numerusform>Сүзгідегі %n оқиғаны &amp;жазу:</numerusform>
            <numerusform>Сүзгідегі %n оқиғаны &amp;жазу:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Squares of 250 m and more with at least {least} incidents each, instead of places.</source>
        <translation>Орындардың орнына — кемінде 250 м шаршылар, әрқайсысында кемінде {least} оқиға.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Each incident with its place. Every row is marked as internal; do not pass the file on.</source>
        <translation>Әр оқиға өз орнымен. Әр жол ішкі деп белгіленген; файлды ешкімге бермеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Also for co&amp;mparison</source>
        <translation>Са&amp;лыстыру үшін де</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Fetch the period before and the same period a year ago too</source>
        <translation>Алдыңғы кезең мен өткен жылғы осы кезеңді де жүктеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>&amp;Fetch</source>
        <translation>&amp;Жүктеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Receipt …</source>
        <translation>Жүктеу есебі …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Receipt</source>
        <translation>Жүктеу есебі</translation>
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
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh only when asked</source>
        <translation>Тек қолмен жаңарту</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh every %n hour(s)</source>
        <translation>
            <numerusform>%n сағат сайын жаңарту</numerusform>
            <numerusform>%n сағат сайын жаңарту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh every %n minute(s)</source>
        <translation>
            <numerusform>%n минут сайын жаңарту</numerusform>
            <numerusform>%n минут сайын жаңарту</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>A connection is taken for metered where the system says so. Older QGIS sees mobile modems only: there, turn the automatic refresh off while you use a telephone&apos;s network.</source>
        <translation>Жүйе солай десе, қосылым лимитті саналады. QGIS-тің ескі нұсқалары ұялы модемдерді ғана таниды: оларда телефон желісімен жұмыс істегенде автоматты жаңартуды өшіріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Automatic refresh</source>
        <translation>Автоматты жаңарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>How often the portal is asked for what is new</source>
        <translation>Порталдан жаңасы қаншалықты жиі сұралады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh now</source>
        <translation>Қазір жаңарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>More …</source>
        <translation>Тағы …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Refresh on metered connections too</source>
        <translation>Лимитті қосылымда да жаңарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/gap_row.py"/>
        <source>Fetc&amp;h what is missing</source>
        <translation>Жетіспейтінін жүкте&amp;у</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Street, article or date</source>
        <translation>Көше, бап немесе күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Search: {list}</source>
        <translation>Іздеу: {list}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Zoom to the incident</source>
        <translation>Оқиғаға жақындату</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Where and what</source>
        <translation>Қайда және не</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Cate&amp;gory</source>
        <translation>&amp;Санат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>by the article</source>
        <translation>бабы бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>one for all incidents</source>
        <translation>барлық оқиғаға бірдей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>by the values of a field</source>
        <translation>өріс мәндері бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>&amp;All are</source>
        <translation>&amp;Бәрі —</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Values and their categories</source>
        <translation>Мәндер және олардың санаттары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Choose in “Fields” which field is the kind of incident.</source>
        <translation>Оқиға түрі қай өріс екенін «Өрістер» бетінде таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Choose in “Fields” which field is the article; else all incidents are “other”.</source>
        <translation>Бап қай өріс екенін «Өрістер» бетінде таңдаңыз; әйтпесе барлық оқиға — «басқа».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Category of {value}</source>
        <translation>{value} мәнінің санаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Import a layer or file</source>
        <translation>Қабат не файл импорттау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Choose a layer or a file to begin with.</source>
        <translation>Бастау үшін қабат не файл таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Times</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Name and refresh</source>
        <translation>Атау және жаңарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Импорттау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Open &amp;mapping …</source>
        <translation>Сәйкестікті &amp;ашу …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Sa&amp;ve mapping …</source>
        <translation>Сәйкестікті са&amp;қтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>“{name}” is the profile of a portal: add it with “Connection …”.</source>
        <translation>«{name}» — портал профилі: оны «Қосылым …» арқылы қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>The mapping names no source: choose a layer or a file.</source>
        <translation>Сәйкестікте дереккөз аталмаған: қабат не файл таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>Open mapping</source>
        <translation>Сәйкестікті ашу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Save mapping</source>
        <translation>Сәйкестікті сақтау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Reading …</source>
        <translation>Оқылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Choose in “Fields” which field is the date of the incident.</source>
        <translation>Оқиға күні қай өріс екенін «Өрістер» бетінде таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>The source has no points: choose in “Fields” longitude and latitude, or x and y with their coordinate system in “Place”.</source>
        <translation>Дереккөзде нүктелер жоқ: «Өрістер» бетінде бойлық пен ендікті немесе x пен y өрісін, ал «Орны» бетінде координаттар жүйесін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Give the source a name in “Name and refresh”.</source>
        <translation>«Атау және жаңарту» бетінде дереккөзге атау беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Importing {name}</source>
        <translation>Импортталуда: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Wait for the work under way, then import again.</source>
        <translation>Орындалып жатқан жұмыс аяқталған соң қайта импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>The imported incidents are from {first} to {last}; the filter hides them.</source>
        <translation>Импортталған оқиғалар {first} – {last} аралығында; сүзгі оларды жасырып тұр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Choose another period to see them.</source>
        <translation>Оларды көру үшін басқа кезең таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Fields of the source</source>
        <translation>Дереккөз өрістері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Values</source>
        <translation>Мәндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Means</source>
        <translation>Мағынасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Meaning of {field}</source>
        <translation>{field} өрісінің мағынасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>These fields hold personal data and are left out: {fields}</source>
        <translation>Бұл өрістерде дербес деректер бар, олар алынбайды: {fields}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Place from</source>
        <translation>О&amp;рны қайдан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>the layer&apos;s points</source>
        <translation>қабат нүктелерінен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>two columns</source>
        <translation>екі бағаннан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Coordinate system of the columns</source>
        <translation>Бағандардың координаттар жүйесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Exchange x and y</source>
        <translation>x пен y &amp;орнын ауыстыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Coordinate &amp;system</source>
        <translation>Координаттар &amp;жүйесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>These are no degrees: choose the coordinate system that the numbers are in.</source>
        <translation>Бұл градус емес: сандар қай координаттар жүйесінде екенін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>x (longitude) is {x}, y (latitude) is {y}.</source>
        <translation>x (бойлық) — {x}, y (ендік) — {y}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Choose in “Fields” which field is longitude or x and which is latitude or y.</source>
        <translation>Қай өріс бойлық не x, қайсысы ендік не y екенін «Өрістер» бетінде таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Name of the source</source>
        <translation>Дереккөз атауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Refresh</source>
        <translation>Жа&amp;ңарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>the whole source each time</source>
        <translation>әр жолы дереккөзді түгел</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>only what is later, by a date</source>
        <translation>тек кейінгісін, күні бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>only what is new, by an id that grows</source>
        <translation>тек жаңасын, өсетін идентификатор бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>by &amp;field</source>
        <translation>өріс бо&amp;йынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Name of the source</source>
        <translation>Дереккөз а&amp;тауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Rows that were corrected or withdrawn later are seen by a whole refresh only.</source>
        <translation>Кейін түзетілген не алып тасталған жолдар тек толық жаңартуда көрінеді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Corrected rows are updated and rows that are gone are removed.</source>
        <translation>Түзетілген жолдар жаңартылады, жоғалғандары жойылады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The first incidents as they will be</source>
        <translation>Алғашқы оқиғалар осындай болады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>Longitude, latitude</source>
        <translation>Бойлық, ендік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The source has no rows: choose another one, or remove its filter.</source>
        <translation>Дереккөзде жол жоқ: басқасын таңдаңыз немесе сүзгісін алып тастаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n жол оқылды</numerusform>
            <numerusform>%n жол оқылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The first %n row(s) of {total} read</source>
        <translation>
            <numerusform>{total} жолдың алғашқы %n жолы оқылды</numerusform>
            <numerusform>{total} жолдың алғашқы %n жолы оқылды</numerusform>
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
        <translation>{rows}; ештеңе жоғалмады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) are double and count once.</source>
        <translation>
            <numerusform>%n жол қайталанған, бір рет саналады.</numerusform>
            <numerusform>%n жол қайталанған, бір рет саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have no date.</source>
        <translation>
            <numerusform>%n жолдың күні жоқ.</numerusform>
            <numerusform>%n жолдың күні жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n date(s) cannot be read, such as “{example}”.</source>
        <translation>
            <numerusform>%n күн оқылмайды, мысалы «{example}».</numerusform>
            <numerusform>%n күн оқылмайды, мысалы «{example}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have no place.</source>
        <translation>
            <numerusform>%n жолдың орны жоқ.</numerusform>
            <numerusform>%n жолдың орны жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n place(s) cannot be in this coordinate system.</source>
        <translation>
            <numerusform>%n орын бұл координаттар жүйесінде бола алмайды.</numerusform>
            <numerusform>%n орын бұл координаттар жүйесінде бола алмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have signs that this encoding cannot read.</source>
        <translation>
            <numerusform>%n жолда бұл кодтау оқи алмайтын таңбалар бар.</numerusform>
            <numerusform>%n жолда бұл кодтау оқи алмайтын таңбалар бар.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Layer of the project</source>
        <translation>Жоба қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>none</source>
        <comment>no layer chosen</comment>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Tables and layers</source>
        <translation>Кестелер мен қабаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Other source …</source>
        <translation>&amp;Басқа дереккөз …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>A service or a database known to QGIS: WFS, OGC API, PostGIS and others</source>
        <translation>QGIS-ке белгілі қызмет не дерекқор: WFS, OGC API, PostGIS және басқалары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Encoding</source>
        <translation>Ко&amp;дтау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Separator</source>
        <translation>Бөлгі&amp;ш</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>; semicolon</source>
        <translation>; нүктелі үтір</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>, comma</source>
        <translation>, үтір</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>tabulator</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>| bar</source>
        <translation>| тік сызық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Layer of the project</source>
        <translation>&amp;Жоба қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>or a &amp;file</source>
        <translation>немесе &amp;файл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>There is no such file: choose another one.</source>
        <translation>Мұндай файл жоқ: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Choose a source</source>
        <translation>Дереккөзді таңдаңыз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>QGIS cannot open this source: choose another one.</source>
        <translation>QGIS бұл дереккөзді аша алмайды: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>This source has no fields: choose another one.</source>
        <translation>Бұл дереккөзде өріс жоқ: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Date of the incident</source>
        <translation>Оқиға күні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Time of day</source>
        <translation>Тәулік уақыты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Date of registration</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Longitude or x</source>
        <translation>Бойлық немесе x</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Latitude or y</source>
        <translation>Ендік немесе y</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Name of the article</source>
        <translation>Баптың атауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Kind of incident (category)</source>
        <translation>Оқиға түрі (санаты)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Number that never changes (id)</source>
        <translation>Өзгермейтін нөмір (идентификатор)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Street</source>
        <translation>Көше</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>House (internal)</source>
        <translation>Үй (ішкі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Case number (internal)</source>
        <translation>Іс нөмірі (ішкі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Severity, 0 to 4</source>
        <translation>Ауырлығы, 0–4</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Crime or misdemeanour</source>
        <translation>Қылмыс не теріс қылық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Type of place</source>
        <translation>Орын түрі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Region code</source>
        <translation>Өңір коды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>District code</source>
        <translation>Аудан коды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Agency, in Russian</source>
        <translation>Орган, орысша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Agency, in Kazakh</source>
        <translation>Орган, қазақша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Injured</source>
        <translation>Зардап шеккені</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Killed</source>
        <translation>Қаза болғаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Second id</source>
        <translation>Екінші идентификатор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: committed before (yes/no)</source>
        <translation>Құқық бұзушы: бұрын жасаған (иә/жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: under age (yes/no)</source>
        <translation>Құқық бұзушы: кәмелетке толмаған (иә/жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: without work (yes/no)</source>
        <translation>Құқық бұзушы: жұмыссыз (иә/жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: intoxicated (yes/no)</source>
        <translation>Құқық бұзушы: мас күйінде (иә/жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: in a group (yes/no)</source>
        <translation>Құқық бұзушы: топ құрамында (иә/жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>&amp;Times are</source>
        <translation>&amp;Уақыты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>as on the clock on the spot</source>
        <translation>жергілікті сағат бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>in UTC</source>
        <translation>UTC бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>&amp;Dates are</source>
        <translation>&amp;Күндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>recognised by themselves</source>
        <translation>өздігінен анықталады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>day first: 03/04/2024 is 3 April</source>
        <translation>алдымен күн: 03/04/2024 — 3 сәуір</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>month first: 03/04/2024 is 4 March</source>
        <translation>алдымен ай: 03/04/2024 — 4 наурыз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>seconds since 1970 (epoch)</source>
        <translation>1970 жылдан бергі секундтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>milliseconds since 1970 (epoch)</source>
        <translation>1970 жылдан бергі миллисекундтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>day numbers of Excel</source>
        <translation>Excel күн нөмірлері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>Choose the field that holds the date of the incident.</source>
        <translation>Оқиға күні жазылған өрісті таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>{written} becomes {read}</source>
        <translation>{written} → {read}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>UTC becomes the time of the region: since 1 March 2024 UTC+5 everywhere, before that UTC+6 where no western region is named.</source>
        <translation>UTC өңір уақытына ауыстырылады: 2024 жылғы 1 наурыздан бастап барлық жерде UTC+5, оған дейін батыс өңірі көрсетілмесе UTC+6.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>Whether days or months come first cannot be told from these dates: choose which.</source>
        <translation>Бұл күндерден алдымен күн не ай тұрғанын анықтау мүмкін емес: қайсысы екенін таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/marking.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>INTERNAL — for official use</source>
        <translation>ІШКІ — қызметтік пайдалануға арналған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Counting …</source>
        <translation>Саналуда …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>%n incident(s) match in the portal</source>
        <translation>
            <numerusform>Порталда %n оқиға сай келеді</numerusform>
            <numerusform>Порталда %n оқиға сай келеді</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>The portal&apos;s number is not known</source>
        <translation>Порталдағы саны белгісіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Choose at least one category</source>
        <translation>Кемінде бір санат таңдаңыз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Nothing in the store yet</source>
        <translation>Қойма әзірге бос</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>%n in the store</source>
        <translation>
            <numerusform>қоймада %n</numerusform>
            <numerusform>қоймада %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>not all of it fetched</source>
        <translation>бәрі жүктелмеген</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n pair(s) counted once</source>
        <translation>
            <numerusform>%n жұп бір рет саналды</numerusform>
            <numerusform>%n жұп бір рет саналды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Show on the map</source>
        <translation>Картада көрсету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>The work could not be done.</source>
        <translation>Орындау мүмкін болмады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>See the log tab “Crime Map” for the reason.</source>
        <translation>Себебі журналдың «Crime Map» қойындысында.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_chooser.py"/>
        <source>&amp;Method</source>
        <translation>&amp;Әдіс</translation>
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
        <translation> күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>the exact law</source>
        <translation>дәл заң</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>normal distribution</source>
        <translation>қалыпты заң</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>as fits the numbers</source>
        <translation>сандарға қарай</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>%n permutation(s)</source>
        <translation>
            <numerusform>%n алмастыру</numerusform>
            <numerusform>%n алмастыру</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Si&amp;gnificance</source>
        <translation>&amp;Маңыздылық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Co&amp;rrection</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Se&amp;ed</source>
        <translation>&amp;Бастапқы сан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>False discoveries (BH)</source>
        <translation>Жалған үлесі (BH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>False discoveries (BY, stricter)</source>
        <translation>Қатаңырақ (BY)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_job.py"/>
        <source>Weighing the incidents …</source>
        <translation>Оқиғалар салмақталуда …</translation>
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
        <translation>Автоматты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Study &amp;area</source>
        <translation>Талдау &amp;аумағы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>&amp;Cell size</source>
        <translation>&amp;Ұяшық өлшемі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Салмақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>This is of an earlier filter; the map keeps it until you remove it.</source>
        <translation>Бұл бұрынғы сүзгі бойынша; қабат өзіңіз жойғанша картада қалады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Charts and tables</source>
        <translation>Диаграммалар мен кестелер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>No stored incident matches the filter: fetch some on the Data page.</source>
        <translation>Қоймада сүзгіге сай оқиға жоқ: оларды «Деректер» бетінде жүктеңіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>%n incident(s) pass the filter.</source>
        <translation>
            <numerusform>Сүзгіге %n оқиға сай келеді.</numerusform>
            <numerusform>Сүзгіге %n оқиға сай келеді.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Not fetched completely: {period}. Nothing can be said of it yet.</source>
        <translation>Толық жүктелмеген: {period}. Бұл туралы әзірге ештеңе айтуға болмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Reading the result …</source>
        <translation>Нәтиже оқылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</source>
        <translation>Сүзгі аумағы талдау аумағының бір бөлігі ғана; одан тыс ұяшықтар бос көрінеді. Екеуіне де бір аумақ таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>%n incident(s) far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</source>
        <translation>
            <numerusform>Өзгелерден алыс жатқан %n оқиға талдау аумағы мен ұяшықтарын созып тұр. Аумақ ретінде аудандарды таңдаңыз немесе «Деректер» бетінде аумақ беріңіз.</numerusform>
            <numerusform>Өзгелерден алыс жатқан %n оқиға талдау аумағы мен ұяшықтарын созып тұр. Аумақ ретінде аудандарды таңдаңыз немесе «Деректер» бетінде аумақ беріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Change by district</source>
        <translation>Аудандар бойынша өзгеріс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Tests in which districts the filter&apos;s period differs from another one by more than chance. Use it before anybody explains a rise or a fall.</source>
        <translation>Сүзгі кезеңі басқа кезеңнен қай аудандарда кездейсоқтықтан артық өзгеше екенін тексереді. Өсуді не азаюды түсіндірмес бұрын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>&amp;Test the change</source>
        <translation>&amp;Өзгерісті тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>the period before</source>
        <translation>алдыңғы кезең</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>the year before</source>
        <translation>өткен жыл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>days of my own</source>
        <translation>өз күндерім</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Numbers (E-test)</source>
        <translation>Сандар (E-критерий)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Shares of the whole</source>
        <translation>Жалпыдағы үлестер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Against control areas (WDD)</source>
        <translation>Бақылаумен (WDD)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Point pattern (SPPT)</source>
        <translation>Нүкте өрнегі (SPPT)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>As suits the test</source>
        <translation>Критерийге қарай</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Compare with</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Test</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Roles</source>
        <translation>Рөлдер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Field of the districts that says treated, control or displacement</source>
        <translation>Аудандардың treated, control не displacement жазылған өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>The filter needs a first and a last day.</source>
        <translation>Сүзгінің бірінші және соңғы күні болуы керек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>The two periods overlap: choose days outside the filter&apos;s period.</source>
        <translation>Екі кезең қабаттасады: сүзгі кезеңінен тыс күндерді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Reading both periods …</source>
        <translation>Екі кезең де оқылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Testing the change …</source>
        <translation>Өзгеріс тексерілуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Change: {title}</source>
        <translation>Өзгеріс: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Percentages are left out where the base is 0, and marked where it is under 10.</source>
        <translation>Бұрынғы сан 0 болса, пайыз берілмейді, 10-нан аз болса, белгіленеді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Different by the pattern test (no p)</source>
        <translation>Нүктелер өрнегі бойынша өзгеше (p жоқ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>More than chance (p up to 0.05)</source>
        <translation>Кездейсоқтықтан артық (p 0,05-ке дейін)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Before and after</source>
        <translation>Бұрын және кейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>{before}: {n_before} incidents; {after}: {n_after} incidents.</source>
        <translation>{before}: {n_before} оқиға; {after}: {n_after} оқиға.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>WDD {value}, 90 % interval {low} to {high} ({p}).</source>
        <translation>WDD {value}, 90 % аралығы {low} – {high} ({p}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>%n district(s) differ by the pattern test; about half do without any change.</source>
        <translation>
            <numerusform>Нүктелер өрнегі бойынша %n аудан өзгеше; ешқандай өзгеріссіз де шамамен жартысы өзгеше болады.</numerusform>
            <numerusform>Нүктелер өрнегі бойынша %n аудан өзгеше; ешқандай өзгеріссіз де шамамен жартысы өзгеше болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>%n district(s) changed by more than chance.</source>
        <translation>
            <numerusform>%n аудан кездейсоқтықтан артық өзгерді.</numerusform>
            <numerusform>%n аудан кездейсоқтықтан артық өзгерді.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>{share} of the districts are not different (S).</source>
        <translation>Аудандардың {share}-ы өзгеше емес (S).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Draws an outline around each group of incidents that lie close together. Use it to mark areas for patrols; it tests nothing.</source>
        <translation>Бір-біріне жақын жатқан оқиғалар тобының әрқайсысын қоршап сызады. Патруль аймақтарын белгілеу үшін қолданыңыз; ештеңені тексермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>&amp;Outline the clusters</source>
        <translation>&amp;Кластерлерді қоршау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Close in space (DBSCAN)</source>
        <translation>Орны жақын (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Close in space and time (ST-DBSCAN)</source>
        <translation>Орны, уақыты (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Nearest neighbours (NNH)</source>
        <translation>Көршілер (NNH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Colour the incidents too</source>
        <translation>Оқиғаларды да бояу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Days</source>
        <translation>Күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>At least</source>
        <translation>Кемінде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>How many incidents make a cluster</source>
        <translation>Қанша оқиға бір кластер құрайды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Looking for clusters …</source>
        <translation>Кластерлер ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Clusters: {title}</source>
        <translation>Кластерлер: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>{clusters} with {incidents}.</source>
        <translation>{clusters}; ішінде {incidents}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n кластер</numerusform>
            <numerusform>%n кластер</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Incidents by cluster: {title}</source>
        <translation>Кластерлер бойынша оқиғалар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Density surface</source>
        <translation>Тығыздық беті</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</source>
        <translation>Оқиғаларды 1 км²-ге шаққанда тегіс бет етіп көрсетеді. Жалпы көрініс үшін қолданыңыз; ештеңені тексермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Com&amp;pute density</source>
        <translation>Тығыздықты &amp;есептеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Edge correction</source>
        <translation>&amp;Шетінде түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Makes up for the part of each incident&apos;s kernel outside the study area</source>
        <translation>Әр оқиға ядросының талдау аумағынан тыс қалған бөлігін өтейді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>S&amp;tability test</source>
        <translation>О&amp;рнықтылығын тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Tells how often the densest places stay so when the pixels shift and the bandwidth changes</source>
        <translation>Пиксельдер жылжып, радиус өзгергенде ең тығыз орындар қаншалықты жиі солай қалатынын көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Bandwidth</source>
        <translation>&amp;Тегістеу</translation>
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
        <translation>Халық саны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>With a layer of people, the surface shows incidents per 10,000 people</source>
        <translation>Халық қабаты берілсе, бет 10 000 тұрғынға шаққандағы оқиғаларды көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People</source>
        <translation>Тұрғындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Computing the density …</source>
        <translation>Тығыздық есептелуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Density: {title}</source>
        <translation>Тығыздық: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/tree.py"/>
        <source>Density, incidents per km²</source>
        <translation>Тығыздық, 1 км²-ге оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest density: {value} incidents per km²</source>
        <translation>Ең жоғары тығыздық: 1 км²-ге {value} оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Risk: {title}</source>
        <translation>Қауіп: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents per 10,000 people</source>
        <translation>10 000 тұрғынға шаққандағы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest: {value} incidents per 10,000 people</source>
        <translation>Ең жоғарысы: 10 000 тұрғынға {value} оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Weighted density per km²</source>
        <translation>Өлшенген тығыздық, 1 км²-ге</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest density: {value} per km², weighted</source>
        <translation>Ең жоғары тығыздық: 1 км²-ге {value}, салмағымен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Number of incidents</source>
        <translation>Оқиғалар саны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Choose your districts first, on the page District maps.</source>
        <translation>Алдымен «Аудан карталары» бетінде аудандарды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>The layer of districts names no field of the population.</source>
        <translation>Аудандар қабатында халық саны өрісі көрсетілмеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Counting by district …</source>
        <translation>Аудандар бойынша саналуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Hot and cold districts (Gi*)</source>
        <translation>Ыстық және суық аудандар (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Tells which districts, with those around them, have more or fewer than chance explains. Use it to compare districts by number or by rate.</source>
        <translation>Қай аудандарда көршілерімен бірге оқиға кездейсоқтықтан көп не аз екенін көрсетеді. Аудандарды саны не көрсеткіші бойынша салыстыру үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>&amp;Find hot districts</source>
        <translation>&amp;Ыстық аудандарды табу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Finding hot districts …</source>
        <translation>Ыстық аудандар ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Hot districts: {title}</source>
        <translation>Ыстық аудандар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Tells which hot spots are new, growing, lasting or over. Use it on a year or more to see where things are getting worse.</source>
        <translation>Қай ошақтар жаңа, өсіп жатыр, сақталып тұр не басылғанын көрсетеді. Қай жерде жағдай нашарлап жатқанын көру үшін бір жылды не одан көпті алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>&amp;Find emerging hot spots</source>
        <translation>&amp;Туындайтын ошақтарды табу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Adjoining cells</source>
        <translation>Іргелес ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Cell shape</source>
        <translation>Ұяшық пішіні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Neighbourhood</source>
        <translation>Көршілестік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Steps back</source>
        <translation>Бұрынғы қадам</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>How many steps before belong to the neighbourhood</source>
        <translation>Төңірекке қанша бұрынғы қадам кіреді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Lasting from</source>
        <translation>Ұзақ болу шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Share of the steps that makes a lasting hot spot</source>
        <translation>Ошақты ұзаққа созылған ететін қадамдар үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Trend, p up to</source>
        <translation>Үрдіс, p шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>How sure a rise or fall must be</source>
        <translation>Өсу не азаю қаншалықты сенімді болуы керек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Calendar months</source>
        <translation>Күнтізбелік айлар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Finding emerging hot spots …</source>
        <translation>Туындайтын ошақтар ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Emerging hot spots: {title}</source>
        <translation>Туындайтын ошақтар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>{hot} and {cold} with a pattern, of {cells}.</source>
        <translation>{cells} ұяшықтың ішінде үлгісі барлары: {hot} және {cold}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n hot cell(s)</source>
        <translation>
            <numerusform>%n ыстық</numerusform>
            <numerusform>%n ыстық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n cold cell(s)</source>
        <translation>
            <numerusform>%n суық</numerusform>
            <numerusform>%n суық</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Most often: {patterns}.</source>
        <translation>Ең жиі: {patterns}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n қадам</numerusform>
            <numerusform>%n қадам</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Patterns</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Counting incidents …</source>
        <translation>Оқиғалар саналуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <source>p is from the normal distribution: {expected} incidents are expected around a cell, 10 or more.</source>
        <translation>p қалыпты үлестірім бойынша: ұяшық төңірегінде {expected} оқиға күтіледі, яғни 10 не одан көп.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <source>p is from the exact law: {expected} incidents are expected around a cell, under 10. It shows no hot spot that lies within one cell; smaller cells may.</source>
        <translation>p дәл заң бойынша: ұяшық төңірегінде {expected} оқиға күтіледі, яғни 10-нан аз. Ол бір ұяшықтың ішіндегі ошақты көрсетпейді; ұсағырақ ұяшықтар көрсетуі мүмкін.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Hot and cold cells (Gi*)</source>
        <translation>Ыстық және суық ұяшықтар (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</source>
        <translation>Қай ұяшықтардың төңірегінде оқиғалар кездейсоқтықтан көп не аз екенін көрсетеді. Шешімді негіздеу керек жерде қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>&amp;Find hotspots</source>
        <translation>&amp;Ошақтарды табу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</source>
        <translation>Тор жылжып, төңірек өзгергенде ұяшық қаншалықты жиі ыстық болып қалатынын көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Cell &amp;shape</source>
        <translation>Ұяшық &amp;пішіні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>&amp;Neighbourhood</source>
        <translation>&amp;Көршілестік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Finding hotspots …</source>
        <translation>Ошақтар ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Hotspots: {title}</source>
        <translation>Ошақтар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>{hot}, {cold} of {cells}</source>
        <translation>{cells} ұяшықтың ішінде {hot}, {cold}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n of them stay(s) hot in at least 90 % of the variations.</source>
        <translation>
            <numerusform>Олардың %n ұяшығы нұсқалардың кемінде 90 %-ында ыстық болып қалады.</numerusform>
            <numerusform>Олардың %n ұяшығы нұсқалардың кемінде 90 %-ында ыстық болып қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/inside.py"/>
        <source>%n incident(s) without a place or outside the study area were left out.</source>
        <translation>
            <numerusform>Орны жоқ немесе талдау аумағынан тыс %n оқиға есепке алынбады.</numerusform>
            <numerusform>Орны жоқ немесе талдау аумағынан тыс %n оқиға есепке алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers (Moran)</source>
        <translation>Кластерлер мен ауытқулар (Моран)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Tells clusters from outliers: a busy place among quiet ones, a quiet one among busy ones. Use it when one place stands out from those around it.</source>
        <translation>Кластерді ауытқудан ажыратады: тыныш жерлер ішіндегі оқиғасы көп орын, оқиғасы көптер ішіндегі тыныш орын. Бір орын айналасынан ерекшеленгенде қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>&amp;Find clusters and outliers</source>
        <translation>&amp;Кластерлер мен ауытқуларды табу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Finding clusters and outliers …</source>
        <translation>Кластерлер мен ауытқулар ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers: {title}</source>
        <translation>Кластерлер мен ауытқулар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>High among high: {hh}. Low among low: {ll}. High among low: {hl}. Low among high: {lh}.</source>
        <translation>Жоғарылар ішіндегі жоғары: {hh}. Төмендер ішіндегі төмен: {ll}. Төмендер ішіндегі жоғары: {hl}. Жоғарылар ішіндегі төмен: {lh}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Moran&apos;s I of the whole: {value}.</source>
        <translation>Моранның жалпы I индексі: {value}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers</source>
        <translation>Кластерлер мен ауытқулар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>High among high</source>
        <translation>Жоғарылар ішіндегі жоғары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Low among low</source>
        <translation>Төмендер ішіндегі төмен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>High among low</source>
        <translation>Төмендер ішіндегі жоғары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Low among high</source>
        <translation>Жоғарылар ішіндегі төмен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Locations</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Checking the locations …</source>
        <translation>Орындар тексерілуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Locations: {title}</source>
        <translation>Орындар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>{rate} of the incidents are placed to a house or a street.</source>
        <translation>Оқиғалардың {rate}-ы үйге не көшеге байланған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Kinds of places</source>
        <translation>Орын түрлері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>House known</source>
        <translation>Үйі белгілі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Street known</source>
        <translation>Көшесі белгілі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Centre of the settlement</source>
        <translation>Елді мекеннің ортасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Many at one point</source>
        <translation>Бір нүктеде көп</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Zero coordinates</source>
        <translation>Нөлдік координаталар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Outside the area</source>
        <translation>Аумақтан тыс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Tells whether one incident brings others close by soon after. Use it to decide how long and how far around a place to stay alert.</source>
        <translation>Бір оқиғадан кейін көп ұзамай жақын жерде басқалары бола ма, соны көрсетеді. Орынның айналасын қанша уақыт және қандай қашықтықта қадағалауды шешу үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>&amp;Test for near repeats</source>
        <translation>&amp;Жақын қайталануларды тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Along streets (Manhattan)</source>
        <translation>Көшемен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Straight (Euclidean)</source>
        <translation>Тура</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>from … to under …</source>
        <translation>≥ … және &lt; …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>over … to …</source>
        <translation>&gt; … және ≤ …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Calendar days</source>
        <translation>Күнтізбелік күндер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>24 hours</source>
        <translation>24 сағат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Lines between near repeats</source>
        <translation>Қайталанулар арасына сызық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Who began and who followed</source>
        <translation>Қайсысы бұрын, қайсысы кейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>The limits of the bands, with commas between them</source>
        <translation>Аралықтардың шектері, үтір арқылы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Metres</source>
        <translation>Метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Watch area for</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Draws where the next incidents may come, with the day on which it expires</source>
        <translation>Келесі оқиғалар қай жерде болуы мүмкін екенін және оның қай күнге дейін жарамды екенін сызады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Bands reach</source>
        <translation>Аралықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>A day is</source>
        <translation>Бір күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Write at least two limits of bands, such as 0, 200, 400.</source>
        <translation>Аралықтардың кемінде екі шегін жазыңыз, мысалы 0, 200, 400.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Testing for near repeats …</source>
        <translation>Жақын қайталанулар тексерілуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Near repeats: {title}</source>
        <translation>Жақын қайталанулар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Distance: {metric}. Bands: {sides}. {runs} permutations; not corrected for testing many bands.</source>
        <translation>Қашықтық: {metric}. Аралықтар: {sides}. Алмастыру: {runs}; көп аралықты тексеруге түзету жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Watch area: {title}</source>
        <translation>Назар аймағы: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Links of near repeats: {title}</source>
        <translation>Жақын қайталанулар байланыстары: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Roles in near repeats: {title}</source>
        <translation>Жақын қайталанулардағы рөлдер: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>No combination of distance and time holds more pairs than chance would bring together (p up to 0.05).</source>
        <translation>Қашықтық пен уақыттың ешбір тіркесінде жұптар кездейсоқтықтағыдан көп емес (p 0,05-ке дейін).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>%n combination(s) of distance and time hold more pairs than chance would bring together (p up to 0.05).</source>
        <translation>
            <numerusform>Қашықтық пен уақыттың %n тіркесінде жұптар кездейсоқтықтағыдан көп (p 0,05-ке дейін).</numerusform>
            <numerusform>Қашықтық пен уақыттың %n тіркесінде жұптар кездейсоқтықтағыдан көп (p 0,05-ке дейін).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>The strongest: {distance}, {days}: {ratio} times the expected number ({p}).</source>
        <translation>Ең күштісі: {distance}, {days}: күтілгеннен {ratio} есе көп ({p}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Days between the two incidents</source>
        <translation>Екі оқиға арасындағы күндер</translation>
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
        <translation>Күтілетін бір жұпқа байқалғаны; жақтаулы: p 0,05-ке дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Ratios</source>
        <translation>Қатынастар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Those that touch</source>
        <translation>Түйісетіндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Within a distance</source>
        <translation>Радиуста</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>The nearest</source>
        <translation>Ең жақындары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Distance band</source>
        <translation>Радиус</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Counts how many incidents are known to be by somebody under age, intoxicated, in a group and so on. For internal use: nothing for the public is made of it.</source>
        <translation>Кәмелетке толмаған, мас күйіндегі, топ құрамындағы және т.б. адам жасағаны белгілі оқиғаларды санайды. Ішкі пайдалануға арналған: одан жариялауға ештеңе шығарылмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Count the &amp;facts</source>
        <translation>&amp;Мәліметтерді санау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>The store knows no facts of offenders.</source>
        <translation>Қоймада құқық бұзушылар туралы мәліметтер жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Counting facts …</source>
        <translation>Мәліметтер саналуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Facts of offenders: {title}</source>
        <translation>Құқық бұзушылар туралы мәліметтер: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>%n incident(s) of the filter.</source>
        <translation>
            <numerusform>Сүзгіге сай %n оқиға.</numerusform>
            <numerusform>Сүзгіге сай %n оқиға.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>{fact}: known</source>
        <translation>{fact}: белгілісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>What is not known is not “no”: compare with the number of known ones.</source>
        <translation>Белгісіз болғаны «жоқ» дегенді білдірмейді: белгілілерінің санымен салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Prospective map (ProMap)</source>
        <translation>Болжам картасы (ProMap)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Shows where the coming week&apos;s risk is highest: near the latest incidents. Use it for offences that repeat nearby, such as burglary.</source>
        <translation>Алдағы аптада қауіп қайда ең жоғары екенін көрсетеді: соңғы оқиғалардың маңында. Пәтер ұрлығы сияқты жақын жерде қайталанатын құқық бұзушылықтар үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Map the coming &amp;week</source>
        <translation>Алдағы апта &amp;картасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Reach</source>
        <translation>Қашықтығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Look back</source>
        <translation>Соңғы күндер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Cell size</source>
        <translation>Ұяшық өлшемі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Computing the risk …</source>
        <translation>Қауіп есептелуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Coming week: {title}</source>
        <translation>Алдағы апта: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Made from %n incident(s).</source>
        <translation>
            <numerusform>%n оқиға бойынша жасалды.</numerusform>
            <numerusform>%n оқиға бойынша жасалды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Valid until {moment}; then make it anew.</source>
        <translation>Жарамды мерзімі: {moment}; сосын қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Risk of the coming week, weight</source>
        <translation>Алдағы аптаның қаупі, салмақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Near features</source>
        <translation>Нысандар маңы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Counts in rings around places, rivers or areas, and compares with an even spread. Use it to ask whether it happens more often near them; few incidents give wide intervals.</source>
        <translation>Орындардың, өзендердің не аумақтардың айналасындағы сақиналарда оқиғаларды санап, біркелкі таралумен салыстырады. Олардың маңында оқиға жиірек пе деген сұраққа қолданыңыз; оқиға аз болса, аралықтар кең болады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Count in &amp;rings</source>
        <translation>Сақиналарда &amp;санау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Features</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>A layer of places, lines or areas; each feature gets its own rings</source>
        <translation>Орындар, сызықтар не аумақтар қабаты; әр нысанның өз сақиналары болады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Outer distances of the rings, with commas between them</source>
        <translation>Сақиналардың сыртқы қашықтықтары, үтір арқылы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Expect by</source>
        <translation>Күтілетіні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>A layer of people; without one, incidents are expected by area</source>
        <translation>Халық қабаты; ол болмаса, оқиғалар аумақ көлеміне қарай күтіледі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Choose the layer of features.</source>
        <translation>Нысандар қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Write the outer distance of at least one ring, such as 100.</source>
        <translation>Кемінде бір сақинаның сыртқы қашықтығын жазыңыз, мысалы 100.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Counting in rings …</source>
        <translation>Сақиналарда саналуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Near “{layer}”: {title}</source>
        <translation>«{layer}» маңы: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Limits: exact 95 % interval of the ratio. Each feature stands for itself: an incident near two of them counts for both. p is corrected over the features of a ring.</source>
        <translation>Шектері: қатынастың дәл 95 % аралығы. Әр нысан жеке қаралады: екеуіне жақын оқиға екеуінде де саналады. p мәні бір сақинаның нысандары бойынша түзетілген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From, m</source>
        <translation>Басы, м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To, m</source>
        <translation>Соңы, м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>{more} with more and {fewer} with fewer incidents than an even spread.</source>
        <translation>Біркелкі таралумен салыстырғанда оқиғасы көбі: {more}, азы: {fewer}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n сақина</numerusform>
            <numerusform>%n сақина</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>The surest: {feature}, up to {metres} m: {ratio} times the expected number (interval {low} to {high}).</source>
        <translation>Ең сенімдісі: {feature}, {metres} м-ге дейін: күтілген саннан {ratio} есе (аралығы {low} – {high}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Ranks the places where it happens again and again. Use it to find the few addresses that make up much of the work.</source>
        <translation>Қайта-қайта оқиға болатын орындарды ретке келтіреді. Жұмыстың көбін құрайтын санаулы мекенжайды табу үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>&amp;Rank the places</source>
        <translation>&amp;Орындарды реттеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>exactly the same place</source>
        <translation>дәл сол орын</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Within</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Incidents this close to one another count as one place</source>
        <translation>Арасы осыдан аспайтын оқиғалар бір орын саналады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Ranking the places …</source>
        <translation>Орындар реттелуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Repeat locations: {title}</source>
        <translation>Қайталанатын орындар: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>%n place(s) with more than one incident.</source>
        <translation>
            <numerusform>Бірден көп оқиғасы бар %n орын.</numerusform>
            <numerusform>Бірден көп оқиғасы бар %n орын.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>{share} of all incidents lie at {places} of the places.</source>
        <translation>Барлық оқиғаның {share}-ы орындардың {places}-ында.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads and junctions</source>
        <translation>Жолдар мен қиылыстар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Tells which pieces of road and which junctions hold more incidents than chance explains. Use it for accidents and for what happens along streets.</source>
        <translation>Жолдардың қай бөліктері мен қай қиылыстарда оқиға кездейсоқтықтағыдан көп екенін көрсетеді. Жол-көлік оқиғалары мен көше бойында болатын оқиғаларға қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>&amp;Find hot roads</source>
        <translation>&amp;Ыстық жолдарды табу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Roads</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>A layer of lines, of the study area only: every piece of road counts</source>
        <translation>Тек талдау аумағындағы сызықтар қабаты: жолдың әр бөлігі есепке кіреді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Piece length</source>
        <translation>Бөлік ұзындығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads are cut into pieces of this length between junctions</source>
        <translation>Жолдар қиылыстар арасында осындай бөліктерге бөлінеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Off the road</source>
        <translation>Жолдан алыстығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Incidents farther than this from every road are not counted</source>
        <translation>Барлық жолдан бұдан алыс жатқан оқиғалар есепке алынбайды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Bandwidth</source>
        <translation>Тегістеу радиусы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Road name</source>
        <translation>Жол атауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>The field with the names of roads</source>
        <translation>Жол атаулары жазылған өріс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Kilometre</source>
        <translation>Километр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>The field with the kilometre mark at the beginning of each line; with it, kilometres of roads are compared too</source>
        <translation>Әр сызықтың басындағы километр белгісі жазылған өріс; ол берілсе, жолдардың километрлері де салыстырылады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Choose a layer of roads.</source>
        <translation>Жолдар қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Finding hot roads …</source>
        <translation>Ыстық жолдар ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads: {title}</source>
        <translation>Жолдар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>{hot}, {cold} of {segments}. {share} of the incidents lie on a road.</source>
        <translation>{segments} бөліктің ішінде: {hot}, {cold}. Оқиғалардың {share}-ы жол бойында.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>%n hot piece(s) of road</source>
        <translation>
            <numerusform>%n ыстық жол бөлігі</numerusform>
            <numerusform>%n ыстық жол бөлігі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>%n cold piece(s)</source>
        <translation>
            <numerusform>%n суық бөлік</numerusform>
            <numerusform>%n суық бөлік</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>pieces of {size} m</source>
        <translation>бөліктері {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>{size} m off the road</source>
        <translation>жолдан {size} м-ге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Kilometres: {title}</source>
        <translation>Километрлер: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Pieces of road, the hottest first</source>
        <translation>Жол бөліктері, ең ыстықтары алдымен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Road</source>
        <translation>Жол</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>From km</source>
        <translation>Бастапқы км</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>To km</source>
        <translation>Соңғы км</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Junction</source>
        <translation>Қиылыс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Per km of road</source>
        <translation>Жолдың 1 км-іне</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Density along roads, per km</source>
        <translation>Жол бойындағы тығыздық, 1 км-ге</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/rows.py"/>
        <source>The first {number} rows; the layer on the map holds all of them.</source>
        <translation>Алғашқы {number} жол; картадағы қабатта бәрі бар.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Finds circles and days with more incidents than chance would put there. Use it to spot an outbreak; looking ahead, only those that last until today.</source>
        <translation>Оқиға кездейсоқтықтағыдан көп болған шеңберлер мен күндерді табады. Оқиғалар өршуін байқау үшін қолданыңыз; тек бүгінге дейін созылғанын іздеуге болады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>&amp;Scan</source>
        <translation>&amp;Сканерлеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Only what lasts until today</source>
        <translation>Тек бүгінге дейін созылғаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Prospective: clusters that have not ended by the last day</source>
        <translation>Болжам режимі: соңғы күнге дейін бітпеген кластерлер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Incidents alone (permutation)</source>
        <translation>Халықсыз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>By population (Poisson)</source>
        <translation>Халықпен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Radius up to</source>
        <translation>Радиус шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Days up to</source>
        <translation>Күн шегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>The Poisson model needs a layer of the population.</source>
        <translation>Пуассон моделіне халық қабаты керек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Scanning space and time …</source>
        <translation>Кеңістік пен уақыт сканерленуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Space-time clusters: {title}</source>
        <translation>Кеңістік-уақыт кластерлері: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>No cluster was found.</source>
        <translation>Кластер табылмады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>%n cluster(s) that chance hardly explains (p up to 0.05).</source>
        <translation>
            <numerusform>Кездейсоқ болуы екіталай %n кластер (p 0,05-ке дейін).</numerusform>
            <numerusform>Кездейсоқ болуы екіталай %n кластер (p 0,05-ке дейін).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>The strongest: {cases} incidents where {expected} were expected, {days} ({p}).</source>
        <translation>Ең күштісі: {cases} оқиға, күтілгені {expected}; {days} ({p}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>{rank}. {days}</source>
        <translation>{rank}. {days}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Likelihood</source>
        <translation>Шындыққа ұқсастық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Log likelihood ratio</source>
        <translation>Шындыққа ұқсастық қатынасының логарифмі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Score a forecast</source>
        <translation>Болжамды бағалау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Makes a map from the days up to a date and counts how many later incidents it caught. Use it to choose the method that works in your city.</source>
        <translation>Белгілі күнге дейінгі деректермен карта жасап, кейінгі оқиғалардың қаншасы оған түскенін санайды. Қалаңызда жұмыс істейтін әдісті таңдау үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>&amp;Score the forecast</source>
        <translation>&amp;Болжамды бағалау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Hot cells (Gi*)</source>
        <translation>Ыстық ұяшықтар (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Counts alone</source>
        <translation>Тек сандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source> % of the area</source>
        <translation> % аумақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Made up to</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The last day that the map knows; the days after it score it</source>
        <translation>Картаға белгілі соңғы күн; кейінгі күндер оны бағалайды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Watch</source>
        <translation>Қадағалау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The filter&apos;s period must reach beyond the day up to which the map is made.</source>
        <translation>Сүзгі кезеңі карта жасалатын күннен әрі созылуы керек.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Parting the incidents at the date …</source>
        <translation>Оқиғалар күні бойынша бөлінуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Making the map …</source>
        <translation>Карта жасалуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Scoring the map …</source>
        <translation>Карта бағалануда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Forecast scored: {title}</source>
        <translation>Болжам бағасы: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The map caught {hit} of what came after on {coverage} % of the area: PAI {pai}, PEI {pei}. A map of counts alone has a PAI of {naive}.</source>
        <translation>Аумақтың {coverage} %-ында карта кейінгі оқиғалардың {hit}-ын қамтыды: PAI {pai}, PEI {pei}. Сандар картасының PAI мәні {naive}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>It knew {before} incidents up to {day}; {after} came after.</source>
        <translation>Оған {day} дейінгі {before} оқиға белгілі болды; кейін {after} болды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Curve</source>
        <translation>Қисық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Share of the area, %</source>
        <translation>Аумақ үлесі, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Share of later incidents, %</source>
        <translation>Кейінгі оқиғалар үлесі, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Chance</source>
        <translation>Кездейсоқ таңдау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>watched</source>
        <translation>қадағаланды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Score curve</source>
        <translation>Бағалау қисығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The best possible</source>
        <translation>Ең жақсы мүмкіні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>By season and year</source>
        <translation>Маусымдар мен жылдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Lays the years over each other, month by month, and counts by season. Use it for what follows the seasons, such as fires, fishing and felling; choose a period of several years.</source>
        <translation>Жылдарды айма-ай беттестіріп, маусымдар бойынша санайды. Өрт, балық аулау, ағаш кесу сияқты маусымға байланысты оқиғаларға қолданыңыз; бірнеше жылдық кезең таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>&amp;Compare the years</source>
        <translation>Жылдарды &amp;салыстыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Counting months …</source>
        <translation>Айлар саналуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons: {title}</source>
        <translation>Маусымдар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>The period holds no whole month: choose a longer one.</source>
        <translation>Кезеңде бірде-бір тұтас ай жоқ: ұзағырақ кезең таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Winter</source>
        <translation>Қыс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Spring</source>
        <translation>Көктем</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Summer</source>
        <translation>Жаз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Autumn</source>
        <translation>Күз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons</source>
        <translation>Маусымдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>No year is whole yet; the seasons cannot be compared.</source>
        <translation>Әзірге бірде-бір тұтас жыл жоқ; маусымдарды салыстыру мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>No incidents in whole years.</source>
        <translation>Тұтас жылдарда оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Most incidents fall into {season}: {count} of {total} in whole years.</source>
        <translation>Оқиға ең көп маусым — {season}: тұтас жылдардағы {total} оқиғаның ішінде {count}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Winter begins in the December before. Empty: not the whole season lies in the period.</source>
        <translation>Қыс алдыңғы желтоқсаннан басталады. Бос болса: маусым кезеңге толық кірмейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons by year</source>
        <translation>Жылдар бойынша маусымдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Empty: not the whole month lies in the period.</source>
        <translation>Бос болса: ай кезеңге толық кірмейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Months by year</source>
        <translation>Жылдар бойынша айлар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Addresses by settlement</source>
        <translation>Елді мекен мекенжайлары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Shows where incidents have a house, a street or only the settlement, and lists the streets that lack houses. Use it to tell the register&apos;s clerks what to complete.</source>
        <translation>Қай жерде оқиғаның үйі, көшесі не елді мекені ғана көрсетілгенін көрсетіп, үйі жазылмаған көшелерді тізеді. Тізілім қызметкерлеріне нені толықтыру керегін айту үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Check the &amp;settlements</source>
        <translation>Елді &amp;мекендерді тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>With &amp;case numbers</source>
        <translation>&amp;Іс нөмірлерімен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>A layer of points with names; incidents belong to the nearest one</source>
        <translation>Атаулары бар нүктелер қабаты; оқиғалар ең жақынына жатқызылады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Choose the layer of settlements.</source>
        <translation>Елді мекендер қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Checking the settlements …</source>
        <translation>Елді мекендер тексерілуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Addresses: {title}</source>
        <translation>Мекенжайлар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>{some} with incidents, {none} without any recorded.</source>
        <translation>Оқиғасы бар: {some}; тіркелген оқиғасы жоқ: {none}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n елді мекен</numerusform>
            <numerusform>%n елді мекен</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Incidents belong to the nearest settlement. None recorded is no proof that nothing happened.</source>
        <translation>Оқиғалар ең жақын елді мекенге жатқызылады. Тіркелгені жоқ болса, бұл ештеңе болмағанының дәлелі емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hours, weekdays and months</source>
        <translation>Сағаттар, апта күндері және айлар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Shows at which hours and on which days it happens, and which months were out of the ordinary. Use it to plan shifts.</source>
        <translation>Қай сағаттарда және қай күндері болатынын, қай айлар әдеттен тыс екенін көрсетеді. Ауысымды жоспарлау үшін қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Show the &amp;times</source>
        <translation>Уақытын &amp;көрсету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Counting hours and days …</source>
        <translation>Сағаттар мен күндер саналуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Times: {title}</source>
        <translation>Уақыты: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hours and weekdays</source>
        <translation>Сағаттар мен апта күндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>{share} happen from {first}:00 to {last}:00; the busiest day is {day}.</source>
        <translation>Оқиғалардың {share}-ы сағат {first}:00 мен {last}:00 аралығында; оқиғасы ең көп күн — {day}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Of {share} the time of day is not known.</source>
        <translation>Оқиғалардың {share}-ының тәулік уақыты белгісіз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>%n month(s) lie outside the limits of chance.</source>
        <translation>
            <numerusform>%n ай кездейсоқтық шегінен тыс.</numerusform>
            <numerusform>%n ай кездейсоқтық шегінен тыс.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>%n incident(s) without a known time are not shown.</source>
        <translation>
            <numerusform>Уақыты белгісіз %n оқиға көрсетілмеген.</numerusform>
            <numerusform>Уақыты белгісіз %n оқиға көрсетілмеген.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hour of the day</source>
        <translation>Тәулік сағаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Incidents by hour and weekday</source>
        <translation>Сағат пен апта күні бойынша оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Limits of chance (±3 sd)</source>
        <translation>Кездейсоқтық шектері (±3 ст. ауытқу)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Outside the limits</source>
        <translation>Шектен тыс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Not a whole period</source>
        <translation>Толық емес кезең</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>above the limits</source>
        <translation>шектен жоғары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>below the limits</source>
        <translation>шектен төмен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>usual</source>
        <translation>әдеттегі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>not a whole period</source>
        <translation>толық емес кезең</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>{severity} {weight}</source>
        <translation>{severity} {weight}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>Weighted by severity: {weights}.</source>
        <translation>Ауырлығы бойынша салмағы: {weights}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>Weighted: incident {base}, each injured person {injured}, each person killed {killed}.</source>
        <translation>Салмағы: оқиға {base}, әр зардап шеккен {injured}, әр қаза болған {killed}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>cell {size} m</source>
        <translation>ұяшық {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>bandwidth {size} m</source>
        <translation>радиус {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>distance band {size} m</source>
        <translation>төңірек радиусы {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>distance {size} m</source>
        <translation>қашықтық {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>radius up to {size} m</source>
        <translation>радиусы {size} м-ге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>up to {size} days</source>
        <translation>{size} күнге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>equal-area projection of this area</source>
        <translation>осы аумақтың тең шамалы проекциясы</translation>
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
        <translation>p белгісіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>{hot}, {cold} of {total}</source>
        <translation>{total} ауданның ішінде {hot}, {cold}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>%n hot district(s)</source>
        <translation>
            <numerusform>%n ыстық</numerusform>
            <numerusform>%n ыстық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>%n cold district(s)</source>
        <translation>
            <numerusform>%n суық</numerusform>
            <numerusform>%n суық</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>First hour</source>
        <translation>Бірінші сағат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Last hour, included</source>
        <translation>Соңғы сағат, қоса алғанда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All places</source>
        <translation>Барлық орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All groups</source>
        <translation>Барлық топ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Known of offenders (internal)</source>
        <translation>Құқық бұзушылар туралы (ішкі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Only incidents of which all chosen facts are known to be so. For internal use: nothing for the public is made of such a filter.</source>
        <translation>Таңдалған белгілердің бәрі бар екені белгілі оқиғалар ғана. Ішкі пайдалануға арналған: мұндай сүзгіден жариялауға ештеңе шығарылмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>H&amp;ours</source>
        <translation>Са&amp;ғаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Weekdays</source>
        <translation>Апта кү&amp;ндері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>P&amp;laces</source>
        <translation>&amp;Орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Ecology</source>
        <translation>&amp;Экология</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Offenders</source>
        <translation>&amp;Құқық бұзушы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Groups of ecological articles; offences before 2015 are in none</source>
        <translation>Экологиялық баптар топтары; 2015 жылға дейінгі құқық бұзушылықтар ешқайсысына кірмейді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Choose the category Ecology alone to filter by its groups</source>
        <translation>Топтары бойынша сүзу үшін тек «Экология» санатын таңдаңыз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>any</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/numbers.py"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n сағат бұрын</numerusform>
            <numerusform>%n сағат бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/numbers.py"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/ogr_rows.py"/>
        <source>This QGIS cannot write XLSX files.</source>
        <translation>Бұл QGIS XLSX файлдарын жаза алмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/ogr_rows.py"/>
        <source>Choose CSV or GeoPackage.</source>
        <translation>CSV немесе GeoPackage таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>as QGIS</source>
        <translation>QGIS-тегідей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>for good</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>The panel says when a store holds older ones; it never deletes by itself.</source>
        <translation>Қоймада бұдан ескісі болса, панель хабарлайды; өзі ештеңе жоймайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Automatic refresh</source>
        <translation>Авто&amp;матты жаңарту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Store of incidents</source>
        <translation>&amp;Оқиғалар қоймасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Months to &amp;keep incidents</source>
        <translation>&amp;Сақтау мерзімі, ай</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>District &amp;maps</source>
        <translation>Аудан &amp;карталары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Di&amp;gests of watch areas</source>
        <translation>Аймақ &amp;жиынтықтары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>A new language takes effect when QGIS starts again.</source>
        <translation>Жаңа тіл QGIS қайта іске қосылғанда күшіне енеді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Portal and authentication</source>
        <translation>Портал және аутентификация</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Freshness</source>
        <translation>Деректердің өзектілігі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Folders</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Values in grey are set by your agency.</source>
        <translation>Сұр мәндерді ведомствоңыз белгілеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_areas.py"/>
        <source>{name}, {metres} m around</source>
        <translation>{name}, айналасы {metres} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Area {number}</source>
        <translation>{number}-аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Overlays</source>
        <translation>Үстеме қабаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Name the layers of this project that incidents are laid over. They are kept with the project.</source>
        <translation>Осы жобаның қай қабаттары оқиғалармен бірге қаралатынын көрсетіңіз. Олар жобамен бірге сақталады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Draw them in the plugin&apos;s &amp;colours</source>
        <translation>Модуль &amp;түстерімен салу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Replaces how these layers are drawn now</source>
        <translation>Бұл қабаттардың қазіргі безендірілуін алмастырады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Show incidents with what is &amp;near</source>
        <translation>Оқиғаларды &amp;жақын маңымен көрсету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Adds a layer with the distance to the nearest feature of each overlay and its name; the store itself is not changed</source>
        <translation>Әр үстеме қабаттың ең жақын нысанына дейінгі қашықтық пен оның атауы бар қабат қосады; қойманың өзі өзгермейді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>&amp;Around lines</source>
        <translation>Сызық &amp;айналасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>A sheet of a river or a place shows so much land around it</source>
        <translation>Өзен не орын парағында айналасындағы осынша жер көрсетіледі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Sheets for each &amp;protected area …</source>
        <translation>Әр &amp;қорғалатын аумақ парағы …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Sheets for each &amp;water body …</source>
        <translation>Әр &amp;су объектісінің парағы …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>No longer in the project: {layers}. Choose others or none.</source>
        <translation>Жобада енді жоқ: {layers}. Басқаларын таңдаңыз немесе таңдамаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_view.py"/>
        <source>Incidents and what is near</source>
        <translation>Оқиғалар және жақын маңы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>What the two registers say</source>
        <translation>Екі тізілімде не жазылған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Placed to</source>
        <translation>Байлану дәлдігі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Agency</source>
        <translation>Орган</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the house</source>
        <translation>үйге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the street</source>
        <translation>көшеге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the settlement</source>
        <translation>елді мекенге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Counted twice</source>
        <translation>Екі рет саналғандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Look for pairs</source>
        <translation>Жұптарды &amp;іздеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source> h</source>
        <translation> сағ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Which pairs</source>
        <translation>Қай жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Score</source>
        <translation>Ұқсастығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>When and where</source>
        <translation>Қашан және қайда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;One incident</source>
        <translation>&amp;Бір оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirm: count it once (Enter)</source>
        <translation>Растау: бір рет санау (Enter)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Two incidents</source>
        <translation>&amp;Екі оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Split: they are not the same (Delete)</source>
        <translation>Ажырату: бұлар бір оқиға емес (Delete)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Leave it open and go on (Space)</source>
        <translation>Шешімсіз қалдырып, әрі қарай өту (бос орын пернесі)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Қайтару</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Take the last decision back (Ctrl+Z)</source>
        <translation>Соңғы шешімді қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Least score</source>
        <translation>Ең аз ұқсастық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirm &amp;all</source>
        <translation>Бәрін &amp;растау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Nothing is deleted. A proposed pair counts as two until it is confirmed.</source>
        <translation>Ештеңе жойылмайды. Ұсынылған жұп расталғанға дейін екі оқиға болып саналады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>You may only read this shared store; an editor decides.</source>
        <translation>Бұл ортақ қойманы тек оқи аласыз; шешімді редактор қабылдайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Score at least</source>
        <translation>&amp;Ұқсастығы кемінде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Wait for the work under way, then try again.</source>
        <translation>Жүріп жатқан жұмыстың бітуін күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>No pair is open. Look for pairs, or show the decided ones.</source>
        <translation>Шешім күткен жұп жоқ. Жұптарды іздеңіз немесе шешілгендерін көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>There are no such pairs.</source>
        <translation>Мұндай жұптар жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>{metres} m apart, on one day (no time of day) · score {score}</source>
        <translation>арасы {metres} м, бір күнде (тәулік уақыты жоқ) · ұқсастығы {score}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>{metres} m and {hours} h apart · score {score}</source>
        <translation>арасы {metres} м және {hours} сағ · ұқсастығы {score}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Proposed: %n pair(s)</source>
        <translation>
            <numerusform>Ұсынылған: %n жұп</numerusform>
            <numerusform>Ұсынылған: %n жұп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirmed, counted once: %n pair(s)</source>
        <translation>
            <numerusform>Расталған, бір рет саналады: %n жұп</numerusform>
            <numerusform>Расталған, бір рет саналады: %n жұп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Split, counted twice: %n pair(s)</source>
        <translation>
            <numerusform>Ажыратылған, екі рет саналады: %n жұп</numerusform>
            <numerusform>Ажыратылған, екі рет саналады: %n жұп</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 7 days</source>
        <translation>Соңғы 7 күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 30 days</source>
        <translation>Соңғы 30 күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 90 days</source>
        <translation>Соңғы 90 күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This quarter</source>
        <translation>Осы тоқсан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This year</source>
        <translation>Осы жыл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last whole month</source>
        <translation>Өткен ай толығымен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Own period</source>
        <translation>Өз кезеңі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last day, included</source>
        <translation>Соңғы күн, қоса алғанда</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>Tells how many incidents have a place that is precise enough to map</source>
        <translation>Қанша оқиғаның орны картаға жарайтындай дәл екенін көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>Check the locations first</source>
        <translation>Алдымен орындарды тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>See them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/portal_box.py"/>
        <source>Connection …</source>
        <translation>Қосылым …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Stop; what has been stored is kept</source>
        <translation>Тоқтату; сақталғаны қалады</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Stopping …</source>
        <translation>Тоқтатылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Дереккөз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>All sources</source>
        <translation>Барлық дереккөз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The &amp;whole source, whatever its age</source>
        <translation>Дереккөзді &amp;түгел, барлық уақытқа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>&amp;Delete them for good; this cannot be undone</source>
        <translation>Біржола &amp;жою; қайтаруға болмайды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>&amp;Months to keep</source>
        <translation>Қалдыру, &amp;ай</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The deleted period then counts as “not fetched”, never as 0. The audit list stays.</source>
        <translation>Жойылған кезең содан кейін 0 емес, «жүктелмеген» саналады. Әрекеттер журналы қалады.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Also %n old result layer(s) of the panel</source>
        <translation>
            <numerusform>Панельдің %n ескі нәтиже қабатын да</numerusform>
            <numerusform>Панельдің %n ескі нәтиже қабатын да</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>%n incident(s) from before {day}, of {total}.</source>
        <translation>
            <numerusform>{day} күніне дейінгі %n оқиға, барлығы {total}.</numerusform>
            <numerusform>{day} күніне дейінгі %n оқиға, барлығы {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>%n incident(s) of the source, of {total}.</source>
        <translation>
            <numerusform>Дереккөздің %n оқиғасы, барлығы {total}.</numerusform>
            <numerusform>Дереккөздің %n оқиғасы, барлығы {total}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>No incident is from before {day}.</source>
        <translation>{day} күніне дейінгі оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The source has no incidents.</source>
        <translation>Дереккөзде оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Bytes of an earlier purge may still be in the file; purging again clears them.</source>
        <translation>Файлда бұрынғы жоюдан қалған байттар болуы мүмкін; қайта жою оларды өшіреді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n incident(s) received</source>
        <translation>
            <numerusform>%n оқиға алынды</numerusform>
            <numerusform>%n оқиға алынды</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Complete: {received}</source>
        <translation>Толық: {received}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n missing</source>
        <translation>
            <numerusform>%n жетіспейді</numerusform>
            <numerusform>%n жетіспейді</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Not complete: {received}, {missing}</source>
        <translation>Толық емес: {received}, {missing}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Not complete: {received}</source>
        <translation>Толық емес: {received}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fetched {moment}: {period} and the periods to compare with</source>
        <translation>{moment} жүктелді: {period} және салыстыру кезеңдері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fetched {moment}: {period}</source>
        <translation>{moment} жүктелді: {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n incident(s) new or changed</source>
        <translation>
            <numerusform>жаңа не өзгерген %n оқиға</numerusform>
            <numerusform>жаңа не өзгерген %n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Refreshed: {changes}</source>
        <translation>Жаңартылды: {changes}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Nothing new.</source>
        <translation>Жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Nothing new since {moment}.</source>
        <translation>{moment} кезінен бері жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Asked</source>
        <translation>Сұралғаны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Without a date</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Removed, no longer in the portal</source>
        <translation>Жойылғаны: порталда енді жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Tried again</source>
        <translation>Қайта әрекеттер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fields the service lacks</source>
        <translation>Сервисте жоқ өрістер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fields about persons, not taken</source>
        <translation>Адамдар туралы алынбаған өрістер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>complete</source>
        <translation>толық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>not complete: {reason}</source>
        <translation>толық емес: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Repeat</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Areas</source>
        <translation>Аумақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>For each &amp;category</source>
        <translation>Әр &amp;санат бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>For each &amp;month</source>
        <translation>Әр а&amp;й бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Name field</source>
        <translation>Атау өр&amp;ісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;From</source>
        <translation>&amp;Бастап</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>N&amp;umber of months</source>
        <translation>Ай са&amp;ны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Methods</source>
        <translation>Әдістер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Add from the chosen &amp;layer</source>
        <translation>Таңдалған &amp;қабаттан қосу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Takes method and settings from the history of the layer chosen in QGIS.</source>
        <translation>Әдіс пен параметрлерді QGIS-те таңдалған қабаттың тарихынан алады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Re&amp;move</source>
        <translation>Алып &amp;тастау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Save as …</source>
        <translation>Басқаша сақтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Running</source>
        <translation>Орындау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Beside the store</source>
        <translation>Қойманың жанында</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Resume where it stopped</source>
        <translation>Тоқтаған жерінен &amp;жалғастыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Output file</source>
        <translation>Нәтиже &amp;файлы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Workers</source>
        <translation>&amp;Процестер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Sche&amp;duler</source>
        <translation>&amp;Жоспарлаушы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Run …</source>
        <translation>Іске қосу …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n тапсырма</numerusform>
            <numerusform>%n тапсырма</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Choose a layer that a method of Crime Map made first.</source>
        <translation>Алдымен Crime Map әдісі жасаған қабатты таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>The recipe cannot be written: choose another folder.</source>
        <translation>Рецепт жазылмады: басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Save the recipe</source>
        <translation>Рецептті сақтау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>Recipes (*.json)</source>
        <translation>Рецепттер (*.json)</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>That is %n job(s), and may take days. Run them all?</source>
        <translation>
            <numerusform>Бұл — %n тапсырма, бірнеше күнге созылуы мүмкін. Бәрі орындалсын ба?</numerusform>
            <numerusform>Бұл — %n тапсырма, бірнеше күнге созылуы мүмкін. Бәрі орындалсын ба?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>Open a recipe</source>
        <translation>Рецепт ашу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Choose a layer that a method of Crime Map made, in QGIS&apos;s list of layers.</source>
        <translation>QGIS қабаттар тізімінен Crime Map әдісі жасаған қабатты таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Wait for the work under way, then repeat it.</source>
        <translation>Орындалып жатқан жұмыс аяқталған соң қайталаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Repeating {name}</source>
        <translation>Қайталануда: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>Refreshing …</source>
        <translation>Жаңартылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>{source} was not refreshed: {reason}</source>
        <translation>{source} — жаңартылмады: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>The mapping “{name}” was changed, or is new on this computer: import with it once.</source>
        <translation>«{name}» сәйкестігі өзгертілген не осы компьютерде жаңа: онымен бір рет импорттаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>The automatic refresh did not succeed; it is tried again later.</source>
        <translation>Автоматты жаңарту сәтсіз болды; кейінірек қайталанады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>There is nothing to refresh yet.</source>
        <translation>Жаңартатын ештеңе әзірге жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>Fetch incidents first.</source>
        <translation>Алдымен оқиғаларды жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>&lt; {number}</source>
        <translation>&lt; {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Save as CSV …</source>
        <translation>CSV етіп сақтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Save as XLSX …</source>
        <translation>XLSX етіп сақтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Results: {title}</source>
        <translation>Нәтижелер: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Picture (*.png)</source>
        <translation>Сурет (*.png)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Сызба (*.svg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Page (*.pdf)</source>
        <translation>Бет (*.pdf)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/runner.py"/>
        <source>QGIS did not begin the work, though it had time: start it again.</source>
        <translation>Уақыт болса да, QGIS жұмысты бастамады: оны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Saved filters</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Save this filter …</source>
        <translation>Осы сүзгіні сақтау …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>All ecological offences</source>
        <translation>Барлық экологиялық құқық бұзушылықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Save this filter</source>
        <translation>Осы сүзгіні сақтау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Name of the filter</source>
        <translation>Сүзгі атауы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Articles {articles}</source>
        <translation>Баптар: {articles}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <source>All severities</source>
        <translation>Кез келген ауырлық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Shared store</source>
        <translation>Ортақ қойма</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Қосылым</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Schema</source>
        <translation>&amp;Схема</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Publish my store there</source>
        <translation>Қоймамды сонда &amp;жариялау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Use the shared store</source>
        <translation>&amp;Ортақ қойманы қолдану</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Use my &amp;own store</source>
        <translation>Ө&amp;з қоймамды қолдану</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Roles for the administrator …</source>
        <translation>Әкімшіге арналған &amp;рөлдер …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>The SQL that makes the roles of readers and editors, to copy: for an administrator, where you may not make roles yourself</source>
        <translation>Оқырмандар мен редакторлар рөлдерін жасайтын SQL, көшіріп алуға: өзіңізге рөл жасауға болмаса, әкімшіге беріңіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Incidents, receipts, decisions and what was fetched go to the database; the file stays. Connections are made in QGIS’s browser under PostgreSQL.</source>
        <translation>Оқиғалар, жүктеу есептері, шешімдер және не жүктелгені дерекқорға көшіріледі; файл орнында қалады. Қосылымдар QGIS браузеріндегі PostgreSQL бөлімінде жасалады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>The panel works on the shared store “{name}”.</source>
        <translation>Панель «{name}» ортақ қоймасымен жұмыс істеп тұр.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>QGIS knows no connection to PostgreSQL: make one in its browser.</source>
        <translation>QGIS-те PostgreSQL қосылымы жоқ: оны QGIS браузерінде жасаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Publishing …</source>
        <translation>Жариялануда …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>%n incident(s) published.</source>
        <translation>
            <numerusform>%n оқиға жарияланды.</numerusform>
            <numerusform>%n оқиға жарияланды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Let the administrator give colleagues the role “{reader}” or “{editor}”.</source>
        <translation>Әкімші әріптестерге «{reader}» не «{editor}» рөлін берсін.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Roles of the shared store</source>
        <translation>Ортақ қойманың рөлдері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Opening the shared store …</source>
        <translation>Ортақ қойма ашылуда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_areas.py"/>
        <source>Sheets of: {areas}</source>
        <translation>Парақтары: {areas}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Analysing all districts …</source>
        <translation>Барлық аудандар талдануда …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>{number} of {total}: {district}</source>
        <translation>{number} / {total}: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>The sheets cannot be written to this folder.</source>
        <translation>Бұл қалтаға парақтарды жазу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Choose a folder with free space, and close the sheet if it is open elsewhere.</source>
        <translation>Бос орны бар қалта таңдаңыз; парақ басқа жерде ашық тұрса, жабыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>This layout template cannot be used.</source>
        <translation>Бұл макет үлгісі жарамсыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Choose a .qpt file whose map has the id “map”, or none.</source>
        <translation>Картасының идентификаторы «map» болатын .qpt файлын таңдаңыз немесе таңдамаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/source_line.py"/>
        <source>Imported too: {sources}</source>
        <translation>Бұған қоса импортталғаны: {sources}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>The mapping opens this source, also over the network. Open it if you know it.</source>
        <translation>Сәйкестік осы дереккөзді ашады, оның ішінде желі арқылы да. Таныс болса ғана ашыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Purge incidents …</source>
        <translation>Оқиғаларды жою …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Audit list …</source>
        <translation>Әрекеттер журналы …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Shared store …</source>
        <translation>Ортақ қойма …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Deleting incidents …</source>
        <translation>Оқиғалар жойылуда …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>%n incident(s) deleted.</source>
        <translation>
            <numerusform>%n оқиға жойылды.</numerusform>
            <numerusform>%n оқиға жойылды.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>The file is {size} MB smaller.</source>
        <translation>Файл {size} МБ кішірейді.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>%n incident(s) are older than is to be kept.</source>
        <translation>
            <numerusform>%n оқиғаның сақтау мерзімі өтті.</numerusform>
            <numerusform>%n оқиғаның сақтау мерзімі өтті.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Purge them with “Purge incidents …” in the menu of the Data page.</source>
        <translation>Оларды жойыңыз: «Деректер» бетінің мәзіріндегі «Оқиғаларды жою …».</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>The chosen districts</source>
        <translation>Таңдалған аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Around the incidents</source>
        <translation>Оқиғалардың айналасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>A polygon layer</source>
        <translation>Полигон қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Polygon layer of the study area</source>
        <translation>Талдау аумағының полигон қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>One step back</source>
        <translation>Бір қадам артқа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>One step on</source>
        <translation>Бір қадам алға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Moment shown</source>
        <translation>Көрсетілген сәт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hour</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>How the map shows the incidents</source>
        <translation>Карта оқиғаларды қалай көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Points</source>
        <translation>Нүктелер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Heat</source>
        <translation>Жылу картасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts by count</source>
        <translation>Аудандар оқиға саны бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts per 10,000 people</source>
        <translation>Аудандар 10 000 тұрғынға шаққанда</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>%n digest(s) written.</source>
        <translation>
            <numerusform>%n жиынтық жазылды.</numerusform>
            <numerusform>%n жиынтық жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>%n new incident(s)</source>
        <translation>
            <numerusform>%n жаңа оқиға</numerusform>
            <numerusform>%n жаңа оқиға</numerusform>
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
        <translation>Тізімді көрсету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Watch areas</source>
        <translation>Бақылау аймақтары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>This area has no place on the globe.</source>
        <translation>Бұл аймақтың жер шарында орны жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>There is no polygon to watch.</source>
        <translation>Бақылайтын полигон жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>The file of the watch areas cannot be read.</source>
        <translation>Бақылау аймақтарының файлы оқылмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>Move it away and make the areas anew.</source>
        <translation>Оны басқа жерге жылжытып, аймақтарды қайта жасаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Watch a part of the map: incidents that are new there are told and listed.</source>
        <translation>Картаның бір бөлігін бақылаңыз: ондағы жаңа оқиғалар хабарланып, тізімге енеді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Add area</source>
        <translation>Аймақ қосу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>What the map shows …</source>
        <translation>Картаның көрініп тұрғаны …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Selected polygons …</source>
        <translation>Таңдалған полигондар …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>A district …</source>
        <translation>Аудан …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Show the areas on the map, to change them there</source>
        <translation>Аймақтарды картада көрсету, сонда өзгерту үшін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Change this area …</source>
        <translation>Осы аймақты өзгерту …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Delete this area</source>
        <translation>Осы аймақты жою</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>New incidents</source>
        <translation>Жаңа оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Clear the list</source>
        <translation>Тізімді тазалау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>New incidents: {number}</source>
        <translation>Жаңа оқиғалар: {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Digest: {interval}</source>
        <translation>Жиынтық: {interval}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>daily</source>
        <comment>how often a digest is written</comment>
        <translation>күн сайын</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>weekly</source>
        <comment>how often a digest is written</comment>
        <translation>апта сайын</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>none</source>
        <comment>no digest is written</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Watch area</source>
        <translation>Бақылау аймағы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;District</source>
        <translation>А&amp;удан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>D&amp;igest</source>
        <translation>&amp;Жиынтық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Page (HTML)</source>
        <translation>Бет (HTML)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Text table (CSV)</source>
        <translation>Мәтіндік кесте (CSV)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>F&amp;older</source>
        <translation>&amp;Қалта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>A digest names exact places and is for your agency only. Folder and file are the same for all watch areas.</source>
        <translation>Жиынтықта дәл орындар аталады, ол тек өз ведомствоңызға арналған. Қалта мен файл түрі барлық бақылау аймағына ортақ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>The folder of the digests is not there.</source>
        <translation>Жиынтықтар қалтасы жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Choose another folder in the watch area.</source>
        <translation>Бақылау аймағында басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered</source>
        <translation>Тіркелген уақыты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Longitude</source>
        <translation>Бойлық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Latitude</source>
        <translation>Ендік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>New incidents in watch areas</source>
        <translation>Бақылау аймақтарындағы жаңа оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Made-up data: no such incidents happened.</source>
        <translation>Деректер ойдан шығарылған: мұндай оқиғалар болған жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Data as of {moment}.</source>
        <translation>Деректер {moment} жағдайы бойынша.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>What the map shows has no place on the globe.</source>
        <translation>Картаның көрініп тұрған бөлігінің жер шарында орны жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>No polygon is selected.</source>
        <translation>Полигон таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Select polygons of the active layer first.</source>
        <translation>Алдымен белсенді қабаттың полигондарын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Watch areas: {number} new</source>
        <translation>Бақылау аймақтары: {number} жаңа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Every incident counts 1</source>
        <translation>Бәрі 1-ден</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>By severity</source>
        <translation>Ауырлығы бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>By people injured and killed</source>
        <translation>Зардап шеккендер бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>The incident itself</source>
        <translation>Оқиғаның өзі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Each person injured</source>
        <translation>Әр зардап шеккен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Each person killed</source>
        <translation>Әр қаза болған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>Where do your districts come from?</source>
        <translation>Аудандарыңыз қайдан алынады?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>District maps and shaded districts need outlines with a name and, for rates, the number of people. Name a layer once; you can change it in the options.</source>
        <translation>Аудан карталары мен боялған аудандарға атауы бар шекаралар, ал көрсеткіштерге халық саны да қажет. Қабатты бір рет көрсетіңіз; оны параметрлерде өзгертуге болады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>La&amp;ter</source>
        <translation>&amp;Кейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>&amp;Use these districts</source>
        <translation>О&amp;сы аудандарды пайдалану</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>“{name}” holds parts that Crime Map did not make and is only read, from a copy: {copy}</source>
        <translation>«{name}» ішінде Crime Map жасамаған бөліктер бар; деректер көшірмеден тек оқылады: {copy}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>To fetch again, move it away and give its name to the copy.</source>
        <translation>Қайта жүктеу үшін оны басқа жерге жылжытып, атын көшірмеге беріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>You may read the shared store, but not change it.</source>
        <translation>Ортақ қойманы оқи аласыз, бірақ өзгерте алмайсыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>To fetch, import, purge or decide, ask for the role of an editor.</source>
        <translation>Жүктеу, импорттау, жою не шешім қабылдау үшін редактор рөлін сұраңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>{least} % and more located</source>
        <translation>{least} % және одан көбі байланған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>{span} % located</source>
        <translation>{span} % байланған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>None recorded</source>
        <translation>Тіркелгені жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Settlement</source>
        <translation>Елді мекен</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To a house</source>
        <translation>Үйге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To a street</source>
        <translation>Көшеге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To the settlement only</source>
        <translation>Тек елді мекенге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Located to a house or a street</source>
        <translation>Үйге не көшеге байланған</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Without a house</source>
        <translation>Үйі жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Share without a house</source>
        <translation>Үйі жоқтардың үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Case numbers, internal</source>
        <translation>Іс нөмірлері, ішкі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundary of the area</source>
        <translation>Аумақ шекарасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundary of the district</source>
        <translation>Ауданның шекарасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundaries of neighbours</source>
        <translation>Көрші аудандардың шекаралары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Occurred</source>
        <translation>Болған уақыты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by</source>
        <translation>Тіркеген орган</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Layer of the source</source>
        <translation>Дереккөз қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article and part</source>
        <translation>Бап және бөлік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Weekday, 1 is Monday</source>
        <translation>Апта күні, 1 — дүйсенбі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>House, internal</source>
        <translation>Үй, ішкі өріс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Case number, internal</source>
        <translation>Іс нөмірі, ішкі өріс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by, in Russian</source>
        <translation>Тіркеген орган, орысша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by, in Kazakh</source>
        <translation>Тіркеген орган, қазақша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Precision of the place</source>
        <translation>Орынның дәлдігі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People injured</source>
        <translation>Зардап шеккендер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People killed</source>
        <translation>Қаза болғандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Fetched</source>
        <translation>Жүктелген уақыты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Weight</source>
        <translation>Салмақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z score</source>
        <translation>z-бағасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value</source>
        <translation>p-мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value, corrected</source>
        <translation>p-мәні, түзетілген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Class, -3 cold to 3 hot</source>
        <translation>Класс: -3 — суық, 3 — ыстық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share of variations that stay hot</source>
        <translation>Ыстық болып қалған нұсқалар үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Per 10,000 people</source>
        <translation>10 000 тұрғынға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Per 10,000 people a year</source>
        <translation>10 000 тұрғынға, жылына</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Period before</source>
        <translation>Алдыңғы кезең</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Year ago</source>
        <translation>Бір жыл бұрын</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Change, %</source>
        <translation>Өзгеріс, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value of the change</source>
        <translation>өзгерістің p-мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Local Moran&apos;s I</source>
        <translation>Моранның жергілікті I индексі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Quadrant</source>
        <translation>Квадрант</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Pattern</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hot steps</source>
        <translation>Ыстық қадамдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cold steps</source>
        <translation>Суық қадамдар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z of the last step</source>
        <translation>соңғы қадамның z мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z of the trend</source>
        <translation>үрдістің z мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p of the trend</source>
        <translation>үрдістің p мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Feature</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Incidents per km²</source>
        <translation>1 км²-ге оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From, days</source>
        <translation>Басы, күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To, days</source>
        <translation>Соңы, күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Observed pairs</source>
        <translation>Байқалған жұптар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Ratio</source>
        <translation>Қатынас</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>First incident</source>
        <translation>Бірінші оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Second incident</source>
        <translation>Екінші оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Metres apart</source>
        <translation>Арасы, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hours apart</source>
        <translation>Арасы, сағат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To</source>
        <translation>Соңы</translation>
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
        <translation>Рет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share so far</source>
        <translation>Жинақталған үлес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share of places so far</source>
        <translation>Орындардың жинақталған үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Different</source>
        <translation>Өзгеше</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Base under 10</source>
        <translation>Бұрынғысы 10-нан аз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Area asked for, %</source>
        <translation>Берілген аумақ, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Area taken</source>
        <translation>Алынған аумақ</translation>
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
        <translation>Сандар картасының дәл түсу үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>PAI of counts</source>
        <translation>Сандар картасының PAI мәні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Best possible hit rate</source>
        <translation>Ең жоғары мүмкін дәл түсу үлесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Lower limit</source>
        <translation>Төменгі шек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Upper limit</source>
        <translation>Жоғарғы шек</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Flag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>Geocoding hit rate: {rate} placed to a house or a street.</source>
        <translation>Геокодтау нәтижелілігі: {rate} үйге не көшеге байланған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>{rate} of the incidents have a place; how exact it is, is not known.</source>
        <translation>Оқиғалардың {rate}-ының орны бар; оның дәлдігі белгісіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>Under {least} maps begin to mislead (Ratcliffe 2004).</source>
        <translation>{least}-дан аз болса, карталар жаңылыстыра бастайды (Ratcliffe 2004).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents by district</source>
        <translation>Аудандар бойынша оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>District boundaries</source>
        <translation>Аудандардың шекаралары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>{name} (made-up data)</source>
        <translation>{name} (ойдан шығарылған деректер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>No incidents in this area in this period.</source>
        <translation>Бұл аумақта осы кезеңде оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>No incidents in this district in this period.</source>
        <translation>Бұл ауданда осы кезеңде оқиға болған жоқ.</translation>
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
        <translation>ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>Page {page} of {pages}</source>
        <translation>{pages} беттің {page}-беті</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Protected areas</source>
        <translation>Қорғалатын аумақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Water bodies</source>
        <translation>Су объектілері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Industrial sites</source>
        <translation>Өнеркәсіп объектілері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Waste sites</source>
        <translation>Қалдық орындары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Other incidents</source>
        <translation>Басқа оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{overlay}: metres to the nearest</source>
        <translation>{overlay}: ең жақынына дейін, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{overlay}: the nearest</source>
        <translation>{overlay}: ең жақыны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/public.py"/>
        <source>Incidents per km², by block</source>
        <translation>1 км²-ге оқиға, шаршылар бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/public.py"/>
        <source>up to {number}</source>
        <translation>ең көбі {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>New hot spot</source>
        <translation>Жаңа ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Consecutive hot spot</source>
        <translation>Үздіксіз ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Intensifying hot spot</source>
        <translation>Күшейетін ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Persistent hot spot</source>
        <translation>Тұрақты ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Diminishing hot spot</source>
        <translation>Әлсірейтін ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Sporadic hot spot</source>
        <translation>Анда-санда болатын ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Oscillating hot spot</source>
        <translation>Құбылмалы ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Historical hot spot</source>
        <translation>Бұрынғы ошақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>New cold spot</source>
        <translation>Жаңа суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Consecutive cold spot</source>
        <translation>Үздіксіз суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Intensifying cold spot</source>
        <translation>Күшейетін суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Persistent cold spot</source>
        <translation>Тұрақты суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Diminishing cold spot</source>
        <translation>Әлсірейтін суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Sporadic cold spot</source>
        <translation>Анда-санда болатын суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Oscillating cold spot</source>
        <translation>Құбылмалы суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Historical cold spot</source>
        <translation>Бұрынғы суық аймақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>No pattern</source>
        <translation>Үлгісі жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not significant</source>
        <translation>Маңызды емес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>In no cluster</source>
        <translation>Кластерден тыс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>In a cluster</source>
        <translation>Кластерде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p up to 0.01</source>
        <translation>p 0,01-ге дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p over 0.01 up to 0.05</source>
        <translation>p 0,01-ден артық, 0,05-ке дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p over 0.05 up to 0.10</source>
        <translation>p 0,05-тен артық, 0,10-ға дейін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Chance may explain it</source>
        <translation>Кездейсоқтықтан болуы мүмкін</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>No near repeat</source>
        <translation>Жақын қайталану емес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Near repeat</source>
        <translation>Жақын қайталану</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Repeat at the same place</source>
        <translation>Сол орында қайталану</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Originator</source>
        <translation>Бастапқы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>until {moment}</source>
        <translation>мерзімі: {moment}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>One incident only</source>
        <translation>Бір ғана оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Not tested</source>
        <translation>Тексерілмеген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Less by {range}</source>
        <translation>{range} кем</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>More by {range}</source>
        <translation>{range} артық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>As many</source>
        <translation>Сонша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>More than an even spread (interval over 1)</source>
        <translation>Біркелкі таралудан көп (аралығы 1-ден жоғары)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Fewer than an even spread (interval under 1)</source>
        <translation>Біркелкі таралудан аз (аралығы 1-ден төмен)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Nothing to compare with</source>
        <translation>Салыстыратын ештеңе жоқ</translation>
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
        <translation>Халық саны: {population}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>“Not shown”: fewer than {least} incidents, or a number that would give such a number away.</source>
        <translation>«Көрсетілмеген»: {least} санынан аз оқиға немесе сондай санды білдіріп қоятын сан.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>“Not fetched”: no complete download covers this period, area and category.</source>
        <translation>«Жүктелмеген»: бұл кезең, аумақ және санат толық жүктеумен қамтылмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 99 % confidence</source>
        <translation>Ошақ, сенімділігі 99 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 95 % confidence</source>
        <translation>Ошақ, сенімділігі 95 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 90 % confidence</source>
        <translation>Ошақ, сенімділігі 90 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 90 % confidence</source>
        <translation>Суық аймақ, сенімділігі 90 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 95 % confidence</source>
        <translation>Суық аймақ, сенімділігі 95 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 99 % confidence</source>
        <translation>Суық аймақ, сенімділігі 99 %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not fetched</source>
        <translation>Жүктелмеген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Population not known</source>
        <translation>Халық саны белгісіз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>not fetched</source>
        <translation>жүктелмеген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>not shown</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/views.py"/>
        <source>few</source>
        <translation>аз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/views.py"/>
        <source>many</source>
        <translation>көп</translation>
    </message>
</context>
</TS>
