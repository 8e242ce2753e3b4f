<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CrimeMap</name>
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
        <source>Incidents (points)</source>
        <translation>Оқиғалар (нүктелер)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Study area (polygons; empty = hull of the incidents)</source>
        <translation>Талдау аумағы (полигондар; бос = оқиғалардың қабықшасы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Cell size in metres (0 = chosen)</source>
        <translation>Ұяшық өлшемі, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Grid</source>
        <translation>Тор</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Squares</source>
        <translation>Шаршылар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Hexagons</source>
        <translation>Алтыбұрыштар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Weight field</source>
        <translation>Салмақ өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>From (included; local time)</source>
        <translation>Басы (қоса алғанда; жергілікті уақыт)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>To (not included; local time)</source>
        <translation>Соңы (кірмейді; жергілікті уақыт)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>The period is about the date of</source>
        <translation>Кезең қай күнге қатысты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>the incident</source>
        <translation>оқиға болған күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>its registration</source>
        <translation>тіркелген күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Severity (none chosen = all)</source>
        <translation>Ауырлығы (таңдалмаса = кез келген)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Not set</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Minor</source>
        <translation>Онша ауыр емес</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Medium</source>
        <translation>Ауырлығы орташа</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Grave</source>
        <translation>Ауыр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Especially grave</source>
        <translation>Аса ауыр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Categories (comma list of keys, empty = all)</source>
        <translation>Санаттар (кілттер үтір арқылы, бос = барлығы)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Correction for testing many places at once</source>
        <translation>Көп орынды бірден тексеруге түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>None</source>
        <translation>Түзетусіз</translation>
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
        <translation>Аудан парақтары</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Districts</source>
        <translation>Аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Sheets are internal and say so; case numbers are never printed. Sheets for the public are refused until the rules that protect people in small counts are in place. Hotspots and density are computed over all districts with the sizes that their algorithms choose.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</source>
        <translation>Қоймадан әр ауданға бір парақ басып шығарады: оқиғалар, ошақтар (Gi*) немесе тығыздық картасы, аудан және оның көршілері, тек парақта бары ғана көрсетілген шартты белгілер, масштаб сызығы және кесте: санаттар бойынша саны, алдыңғы кезеңге және өткен жылға қарағандағы өзгеріс, халық саны белгілі жерде 10 000 тұрғынға шаққандағы көрсеткіш. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін.

Толық жүктелмегені «жүктелмеген» деп басылады, ешқашан 0 деп емес. Парақтар ішкі пайдалануға арналған және бұл оларда көрсетіледі; іс нөмірлері ешқашан басылмайды. Сандар аз болғанда адамдарды қорғайтын ережелер енгізілгенше жариялауға арналған парақтар қолжетімсіз. Ошақтар мен тығыздық барлық аудан бойынша бірге, алгоритмдер таңдайтын өлшемдермен есептеледі.

Файлдар NN_аудан.pdf (png, svg) деп аталады; SINGLE_FILE барлығын бір PDF-ке жинайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
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
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Hotspots</source>
        <translation>Ошақтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
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
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Audience</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Internal</source>
        <translation>Ішкі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
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
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Analysis CRS</source>
        <translation>Талдаудың координаттар жүйесі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets for the public are not available yet, because the rules that protect people in small counts are not in place: choose AUDIENCE 0 (internal).</source>
        <translation>Жариялауға арналған парақтар әзірге жоқ, өйткені сандар аз болғанда адамдарды қорғайтын ережелер енгізілмеген: AUDIENCE 0 (ішкі) таңдаңыз.</translation>
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
        <source>Districts (polygons)</source>
        <translation>Аудандар (полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Name field</source>
        <translation>Атау өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Population field</source>
        <translation>Халық саны өрісі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: аудандарда «{field}» өрісі жоқ. Барлары: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</source>
        <translation>FROM мен TO көрсетіңіз: шілде — 2026-07-01 бастап 2026-08-01 дейін (TO кірмейді).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no districts: choose another layer.</source>
        <translation>DISTRICTS ішінде аудан жоқ: басқа қабат таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>The layer of {parameter} has no CRS; its coordinates are taken as metres.</source>
        <translation>{parameter} қабатының координаттар жүйесі жоқ; координаттары метр деп алынды.</translation>
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
        <source>Incidents outside all districts</source>
        <translation>Аудандардан тыс оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Incidents without the date</source>
        <translation>Бұл күні жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents without a place</source>
        <translation>Орны жоқ оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts without a complete download</source>
        <translation>Толық жүктелмеген аудандар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</source>
        <translation>INPUT (оқиғалар қабаты) не STORE (.gpkg) — екеуінің бірін беріңіз.</translation>
    </message>
    <message numerus="yes">
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
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>%n incident(s) lie outside all districts.</source>
        <translation>
            <numerusform>%n оқиға аудандардан тыс жатыр.</numerusform>
            <numerusform>%n оқиға аудандардан тыс жатыр.</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>There are no incidents to analyse.</source>
        <translation>Талдайтын оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Widen the period, the area or the filter, or fetch more.</source>
        <translation>Кезеңді, аумақты не сүзгіні кеңейтіңіз немесе көбірек жүктеңіз.</translation>
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
        <source>DISTRICTS holds no polygon: choose another layer.</source>
        <translation>DISTRICTS ішінде полигон жоқ: басқа қабат таңдаңыз.</translation>
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
        <source>{library} is not part of this QGIS installation.</source>
        <translation>Бұл QGIS орнатымында {library} жоқ.</translation>
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
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
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
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
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
        <source>Without a place</source>
        <translation>Орны жоқ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
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

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks only for what was registered since the last complete fetch, with seven days of overlap, and removes nothing. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</source>
        <translation>Порталдан оқиғаларды қоймаға (бір GeoPackage) жүктеп, есеп береді: портал қанша санады, қаншасы келді, қаншасы қайталанды, қаншасының орны жоқ, қаншасы жоғалып, жойылды.

PORTAL — қоса берілген профильдің идентификаторы немесе профиль файлының жолы. Бос тізім бәрін жүктейді. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін, жергілікті уақыт. Қойма жоқ болса жасалады, ешқашан үстінен жазылмайды; қайта жүктеу жолдарды жаңартады, ешқашан екі еселемейді. INCREMENTAL соңғы толық жүктеуден кейін тіркелгенін ғана, жеті күн қабаттастырып сұрайды және ештеңе жоймайды. Ерте үзілген жүктеу сақталады, COMPLETE = false деп хабарлайды, келесісі оны жалғастырады.</translation>
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
        <source>Areas (codes of 4 or 6 digits)</source>
        <translation>Аумақтар (4 не 6 таңбалы кодтар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
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
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: there is no complete fetch to build on, so all of it is fetched.</source>
        <translation>{layer}: жалғастыратын толық жүктеу жоқ, сондықтан бәрі жүктеледі.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The download is not complete: {received} of {expected} incidents came. Fetch again to go on.</source>
        <translation>Жүктеу толық емес: {expected} оқиғаның {received} келді. Жалғастыру үшін қайта жүктеңіз.</translation>
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
        <source>Filter incidents</source>
        <translation>Оқиғаларды сүзу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</source>
        <translation>Қойманың сүзгіге сай оқиғаларын EPSG:4326 нүктелері етіп жазады; желі қажет емес.

Бос бөлік сүзбейді. Кезең жартылай ашық: шілде — 2026-07-01 бастап 2026-08-01 дейін; уақыт жергілікті. HOURS 18-23 екі шетін қоса алады, 22-5 түн ортасынан өтеді; WEEKDAYS 1-5 — дүйсенбіден жұмаға дейін; PLACES 001,014 — орын түрлерінің кодтары; AREA_CODE төрт таңбалы болса — өңір, алты таңбалы болса — аудан. Күні жоқ, ал HOURS берілгенде уақыты белгісіз оқиғалар есепке алынбай, саналады. Толық жүктелмегені ескертуде аталады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Hours (18-23, 22-5)</source>
        <translation>Сағаттар (18-23, 22-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Weekdays (1 = Monday; 1-5)</source>
        <translation>Апта күндері (1 = дүйсенбі; 1-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Types of place (codes: 001,014)</source>
        <translation>Орын түрлері (кодтар: 001,014)</translation>
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
        <source>Distance band in metres (0 = adjoining cells)</source>
        <translation>Төңірек радиусы, метр (0 = іргелес ұяшықтар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The cell belongs to its own neighbourhood (Gi*)</source>
        <translation>Ұяшық өз төңірегіне кіреді (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Inference</source>
        <translation>Статистикалық қорытынды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Normal distribution</source>
        <translation>Қалыпты үлестірім</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Permutation</source>
        <translation>Алмастырулар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Permutations (0 = exact)</source>
        <translation>Алмастырулар саны (0 = дәл заң)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
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
        <source>Neighbours: the adjoining cells</source>
        <translation>Көршілер: іргелес ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</source>
        <translation>Төңірек радиусы ({band} м) ұяшықтан ({size} м) кіші: ешбір ұяшықтың онда көршісі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Computing Gi*</source>
        <translation>Gi* есептелуде</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>All cells hold the same number, so there is nothing hot or cold to find.</source>
        <translation>Барлық ұяшықта сан бірдей, сондықтан ыстығы да, суығы да жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Give BOUNDARY for the study area, or smaller cells, or more incidents.</source>
        <translation>Аумақты BOUNDARY арқылы беріңіз, ұяшықты кішірейтіңіз немесе көбірек оқиға алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</source>
        <translation>Төңіректе орта есеппен {expected} оқиға күтіледі; 1-ден аз болса, нәтиже сенімсіз: ұяшықты немесе радиусты үлкейтіңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</source>
        <translation>Алмастыру саны {permutations} болса, {cells} ұяшықтың ешқайсысы көп тексеру түзетуінен өте алмайды; {needed} жеткілікті болар еді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The exact law does not apply here ({reason}); {permutations} permutations were used.</source>
        <translation>Дәл заң мұнда қолданылмайды ({reason}); {permutations} алмастыру жасалды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Оқиғаларды импорттау</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Writes the points of any layer into a store, in the incident schema, and returns a receipt.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted.</source>
        <translation>Кез келген қабаттың нүктелерін оқиғалар схемасымен қоймаға жазып, есеп береді.

PROFILE — профиль файлы (JSON), оның қабаты оқиға өрістерін кіріс қабаттың өрістерімен, тұрақты мәндермен және санат атауларымен байланыстырады; онда бірнеше қабат болса, кілті кіріс қабаттың атауына тең қабат, әйтпесе біріншісі алынады. times күндерді қалай түсінуді айтады: wall-clock және local — сол күйінде, utc — өңір бойынша жергілікті уақытқа ауыстырылады. Сол жолдарды қайта импорттау оларды жаңартады, ешқашан екі еселемейді; жоғалған жолдар жойылады. Бірінші оқиғадан соңғысына дейінгі күнтізбелік айлар толық саналады. Күні не орны жоқ жолдар сақталып, саналады.</translation>
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
        <source>Choose another layer, or remove its filter.</source>
        <translation>Басқа қабат таңдаңыз немесе оның сүзгісін алыңыз.</translation>
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
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input lacks fields that the profile names: {fields}.</source>
        <translation>Кіріс қабатта профильде аталған өрістер жоқ: {fields}.</translation>
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
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Cells</source>
        <translation>Ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Cell size in metres</source>
        <translation>Ұяшық өлшемі, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Writing the result</source>
        <translation>Нәтиже жазылуда</translation>
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
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>Ядролық тығыздық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a true density, whose integral is the number of incidents (Silverman 1986).

CELL_SIZE is the pixel in metres, BANDWIDTH the kernel&apos;s radius in metres (for the Gaussian its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each incident&apos;s kernel by its share inside BOUNDARY (Diggle 1985).

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.</source>
        <translation>Әр оқиғаны ядро бойынша таратып, шаршы километрдегі оқиғалар санын GeoTIFF-ке жазады: бұл нағыз тығыздық, оның интегралы оқиғалар санына тең (Silverman 1986).

CELL_SIZE — пиксель, метр; BANDWIDTH — ядро радиусы, метр (Гаусс ядросында — стандартты ауытқу, 4-те кесіледі). CELL_SIZE 0 аумақтың қысқа қабырғасының елуден бірін 100 м-ге дейін жоғары дөңгелектеп алады; BANDWIDTH 0 — 15-көршіге дейінгі орташа қашықтық, екі пиксель мен қысқа қабырғаның сегізден бірі аралығында. Растр талдау аумағынан бір радиусқа асады; BOUNDARY берілсе, оның сыртындағы пиксельдер — NoData. EDGE_CORRECTION әр оқиғаның ядросын оның BOUNDARY ішіндегі үлесіне бөледі (Diggle 1985).

POPULATION берілсе (нүктелер немесе ішкі нүктелері арқылы полигондар), арнада 10 000 тұрғынға шаққандағы оқиғалар: екі тығыздықтың қатынасы, бөлімі халықтың орташа тығыздығының кемінде 5 %.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres (0 = chosen)</source>
        <translation>Пиксель өлшемі, метр (0 = өзі таңдайды)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
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
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Quartic</source>
        <translation>Квартикалық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Gaussian</source>
        <translation>Гаусс</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Triangular</source>
        <translation>Үшбұрыштық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Epanechnikov</source>
        <translation>Епанечников</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
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
        <source>Population (points or polygons)</source>
        <translation>Халық (нүктелер немесе полигондар)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres</source>
        <translation>Пиксель өлшемі, метр</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
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
        <source>Bandwidth chosen: {size} m</source>
        <translation>Таңдалған тегістеу радиусы: {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>A layer has no CRS: its coordinates are taken as those of the other layer.</source>
        <translation>Қабаттың координаттар жүйесі жоқ: координаттары екінші қабаттікі деп алынды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>POPULATION_FIELD: the population has no field “{field}”.</source>
        <translation>POPULATION_FIELD: халық қабатында «{field}» өрісі жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Nobody lives in the study area by POPULATION: check the layer and its field.</source>
        <translation>POPULATION бойынша аумақта ешкім тұрмайды: қабат пен өрісті тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/outputs.py"/>
        <source>The record of this run could not be written with the result: {reason}</source>
        <translation>Іске қосу жазбасын нәтижемен бірге сақтау мүмкін болмады: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents in the input</source>
        <translation>Кіріс қабаттағы оқиғалар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: {layer} ішінде «{field}» өрісі жоқ. Барлары: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Reading incidents</source>
        <translation>Оқиғалар оқылуда</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Only %n incident(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Небәрі %n оқиға: бұл тек болжамға жетеді, нәтижені абайлап оқыңыз.</numerusform>
            <numerusform>Небәрі %n оқиға: бұл тек болжамға жетеді, нәтижені абайлап оқыңыз.</numerusform>
        </translation>
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
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Cell size chosen: {size} m</source>
        <translation>Таңдалған ұяшық өлшемі: {size} м</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Some features hold several points: each point counts as an incident of its own (%n more).</source>
        <translation>
            <numerusform>Кейбір нысандарда бірнеше нүкте бар: әр нүкте жеке оқиға саналады (тағы %n).</numerusform>
            <numerusform>Кейбір нысандарда бірнеше нүкте бар: әр нүкте жеке оқиға саналады (тағы %n).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>BOUNDARY holds no polygon: choose a layer with the study area, or none.</source>
        <translation>BOUNDARY ішінде полигон жоқ: талдау аумағы бар қабат таңдаңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>BOUNDARY талдаудың координаттар жүйесіне көшпейді: қабатының координаттар жүйесін тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</source>
        <translation>{name}: нүктелер керек, ал бұл қабатта олар жоқ; полигондар үшін «Centroids», координаттары бар кесте үшін «Create points layer from table» құралын алыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</source>
        <translation>{name}: полигондар керек; полигон қабатын таңдаңыз немесе «Convex hull» құралын алыңыз.</translation>
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
        <translation>Әр нүкте — портал көрсеткен орындағы оқиға.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period.</source>
        <translation>Кезең ішінде оқиға жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Барлық аудан бойынша тордағы сандардың Getis–Ord Gi* мәні; жалған анықтаулар үлесі шектелген (Бенджамини — Хохберг).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all districts.</source>
        <translation>Ядролық тығыздық (квартикалық ядро), 1 км²-ге оқиға, барлық аудан бойынша.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this district and period.</source>
        <translation>Бұл аудан бойынша осы кезең толық жүктелген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Not fetched completely: {gaps}</source>
        <translation>Толық жүктелмеген: {gaps}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this district</source>
        <translation>осы ауданның бөліктері</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>all categories</source>
        <translation>барлық санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Stores in PostgreSQL are not available yet: give the path of a .gpkg file.</source>
        <translation>PostgreSQL қоймалары әзірге жоқ: .gpkg файлының жолын беріңіз.</translation>
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
        <source>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</source>
        <translation>Сұралғанның бәрі толық жүктелмеген ({gaps}): сандар төмен болуы мүмкін. Алдымен жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Аумақ</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>District</source>
        <translation>Аудан</translation>
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
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>All categories</source>
        <translation>Барлық санаттар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Road traffic</source>
        <translation>Көлік және ЖКО</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
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
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Portal connection</source>
        <translation>Порталға қосылу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
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
        <source>&amp;Categories</source>
        <translation>&amp;Санаттар</translation>
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
        <source>Search districts</source>
        <translation>Аудандарды іздеу</translation>
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
        <source>&amp;Districts</source>
        <translation>&amp;Аудандар</translation>
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
        <source>&amp;Template</source>
        <translation>&amp;Үлгі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>More settings</source>
        <translation>Қосымша параметрлер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Every sheet is marked as internal and carries no case numbers. Sheets for the public will come with rules that protect people in small counts.</source>
        <translation>Әр парақ ішкі деп белгіленген, онда іс нөмірлері жоқ. Жариялауға арналған парақтар сандар аз болғанда адамдарды қорғайтын ережелермен бірге шығады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Fetc&amp;h what is missing</source>
        <translation>Жетіспейтінін жүкте&amp;у</translation>
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
        <translation>{total} ауданның {number} үшін кезең толық жүктелмеген; олардың парақтарында «жүктелмеген» деп тұрады.</translation>
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
        <translation>{total} парақтың {number} басылды</translation>
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
        <source>No districts have been chosen yet.</source>
        <translation>Аудандар әлі таңдалмаған.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <source>Choose a layer of districts first.</source>
        <translation>Алдымен аудандар қабатын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
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
        <location filename="../crime_map_plugin/gui/export.py"/>
        <source>This QGIS cannot write XLSX files.</source>
        <translation>Бұл QGIS XLSX файлдарын жаза алмайды.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export.py"/>
        <source>Choose CSV or GeoPackage.</source>
        <translation>CSV немесе GeoPackage таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Export incidents</source>
        <translation>Оқиғаларды файлға шығару</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Text table (*.csv)</source>
        <translation>Мәтіндік кесте (*.csv)</translation>
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
        <source>Internal fields are for your agency only; do not pass the file on.</source>
        <translation>Тек өз ведомствоңызға; файлды ешкімге бермеңіз.</translation>
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
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Hot and cold cells (Gi*)</source>
        <translation>&amp;Ыстық және суық ұяшықтар (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Density surface</source>
        <translation>&amp;Тығыздық беті</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Study &amp;area</source>
        <translation>Талдау &amp;аумағы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Cell size</source>
        <translation>Ұяшық &amp;өлшемі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Cell &amp;shape</source>
        <translation>Ұяшық &amp;пішіні</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Adjoining cells</source>
        <translation>Іргелес ұяшықтар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Si&amp;gnificance</source>
        <translation>&amp;Маңыздылық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>normal distribution</source>
        <translation>қалыпты заң</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>999 permutations</source>
        <translation>999 алмастыру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>the exact law</source>
        <translation>дәл заң</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Co&amp;rrection</source>
        <translation>Түз&amp;ету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>False discoveries (BH)</source>
        <translation>Жалған үлесі (BH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>False discoveries (BY, stricter)</source>
        <translation>Жалған үлесі (BY, қатаңырақ)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>S&amp;tability test</source>
        <translation>&amp;Орнықтылығын тексеру</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</source>
        <translation>Тор жылжып, төңірек өзгергенде ұяшық қаншалықты жиі ыстық болып қалатынын көрсетеді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Neighbourhood</source>
        <translation>&amp;Көршілестік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Se&amp;ed</source>
        <translation>Бастапқы &amp;сан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Kernel</source>
        <translation>&amp;Ядро</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Edge correction</source>
        <translation>&amp;Шетінде түзету</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Makes up for the part of each incident&apos;s kernel outside the study area</source>
        <translation>Әр оқиға ядросының талдау аумағынан тыс қалған бөлігін өтейді</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Bandwidth</source>
        <translation>Тегістеу &amp;радиусы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>This is of an earlier filter; the map keeps it until you remove it.</source>
        <translation>Бұл бұрынғы сүзгі бойынша; қабат өзіңіз жойғанша картада қалады.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Find hotspots</source>
        <translation>Ошақтарды та&amp;бу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</source>
        <translation>Қай ұяшықтардың төңірегінде оқиғалар кездейсоқтықтан көп не аз екенін көрсетеді. Шешімді негіздеу керек жерде қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</source>
        <translation>Оқиғаларды 1 км²-ге шаққанда тегіс бет етіп көрсетеді. Жалпы көрініс үшін қолданыңыз; ештеңені тексермейді.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Com&amp;pute density</source>
        <translation>Тығы&amp;здықты есептеу</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n incident(s) pass the filter.</source>
        <translation>
            <numerusform>Сүзгіге %n оқиға сай келеді.</numerusform>
            <numerusform>Сүзгіге %n оқиға сай келеді.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Parts of the period or area were never fetched completely.</source>
        <translation>Кезеңнің немесе аумақтың бір бөлігі толық жүктелмеген.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>No stored incident matches the filter: fetch some on the Data page.</source>
        <translation>Қоймада сүзгіге сай оқиға жоқ: оларды «Деректер» бетінде жүктеңіз.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Finding hotspots …</source>
        <translation>Ошақтар ізделуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Computing the density …</source>
        <translation>Тығыздық есептелуде …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Hotspots: {title}</source>
        <translation>Ошақтар: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>{hot}, {cold} of {cells}</source>
        <translation>{cells} ұяшықтың ішінде {hot}, {cold}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n hot cell(s)</source>
        <translation>
            <numerusform>%n ыстық</numerusform>
            <numerusform>%n ыстық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n cold cell(s)</source>
        <translation>
            <numerusform>%n суық</numerusform>
            <numerusform>%n суық</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Density: {title}</source>
        <translation>Тығыздық: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Highest density: {value} incidents per km²</source>
        <translation>Ең жоғары тығыздық: 1 км²-ге {value} оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>cell {size} m</source>
        <translation>ұяшық {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>bandwidth {size} m</source>
        <translation>радиус {size} м</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</source>
        <translation>Сүзгі аумағы талдау аумағының бір бөлігі ғана; одан тыс ұяшықтар бос көрінеді. Екеуіне де бір аумақ таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n incident(s) far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</source>
        <translation>
            <numerusform>Өзгелерден алыс жатқан %n оқиға талдау аумағы мен ұяшықтарын созып тұр. Аумақ ретінде аудандарды таңдаңыз немесе «Деректер» бетінде аумақ беріңіз.</numerusform>
            <numerusform>Өзгелерден алыс жатқан %n оқиға талдау аумағы мен ұяшықтарын созып тұр. Аумақ ретінде аудандарды таңдаңыз немесе «Деректер» бетінде аумақ беріңіз.</numerusform>
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
        <translation>осы аумақтың тең шамалы проекциясы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Street, article or date</source>
        <translation>Көше, бап немесе күн</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Search the newest incidents</source>
        <translation>Соңғы оқиғалардан іздеу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Zoom to the incident</source>
        <translation>Оқиғаға жақындату</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Where and what</source>
        <translation>Қайда және не</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
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
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All places</source>
        <translation>Барлық орындар</translation>
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
        <source>any</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Details</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>as QGIS</source>
        <translation>QGIS-тегідей</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Store of incidents</source>
        <translation>&amp;Оқиғалар қоймасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>District &amp;maps</source>
        <translation>Аудан &amp;карталары</translation>
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
        <source>Folders</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Values in grey are set by your agency.</source>
        <translation>Сұр мәндерді ведомствоңыз белгілеген.</translation>
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
        <source>Layer</source>
        <translation>Қабат</translation>
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
        <source>Outside the area</source>
        <translation>Аумақтан тыс</translation>
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
        <source>Finished</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
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
        <source>Delete</source>
        <translation>Жою</translation>
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
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Severity</source>
        <translation>Ауырлығы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <source>All severities</source>
        <translation>Кез келген ауырлық</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Counting incidents …</source>
        <translation>Оқиғалар саналуда …</translation>
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
        <source>Step</source>
        <translation>Қадам</translation>
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
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Month</source>
        <translation>Ай</translation>
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
        <source>Clusters</source>
        <translation>Кластерлер</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Heat</source>
        <translation>Жылу картасы</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts by count</source>
        <translation>Аудандар саны бойынша</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts per 10,000 people</source>
        <translation>Аудандар 10 000 тұрғынға шаққанда</translation>
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
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Street</source>
        <translation>Көше</translation>
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
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Layer of the source</source>
        <translation>Дереккөз қабаты</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article and part</source>
        <translation>Бап және бөлік</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered</source>
        <translation>Тіркелген уақыты</translation>
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
        <translation>Класс: -3 (суық) бастап 3 (ыстық) дейін</translation>
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
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Change</source>
        <translation>Өзгеріс</translation>
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
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Density, incidents per km²</source>
        <translation>Тығыздық, 1 км²-ге оқиға</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents per 10,000 people</source>
        <translation>10 000 тұрғынға шаққандағы оқиғалар</translation>
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
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Made-up data: no such incidents happened.</source>
        <translation>Деректер ойдан шығарылған: мұндай оқиғалар болған жоқ.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Data as of {moment}.</source>
        <translation>Деректер {moment} жағдайы бойынша.</translation>
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
        <source>INTERNAL — for official use</source>
        <translation>ІШКІ — қызметтік пайдалануға арналған</translation>
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
        <source>Not significant</source>
        <translation>Маңызды емес</translation>
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
