<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CrimeMap</name>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: write a number, {minimum} or more.</source>
        <translation>{parameter}: write a number, {minimum} or more.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: choose from {choices}.</source>
        <translation>{parameter}: choose from {choices}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: write a date, such as 2026-07-01 or 2026-07-01T18:30:00.</source>
        <translation>{parameter}: write a date, such as 2026-07-01 or 2026-07-01T18:30:00.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>There is no parameter {name}; its value is not used. The nearest one is {near}.</source>
        <translation>There is no parameter {name}; its value is not used. The nearest one is {near}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{name}: the offset was dropped; times are local wall-clock times, read as {value}.</source>
        <translation>{name}: the offset was dropped; times are local wall-clock times, read as {value}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>The period ends before it begins: choose TO after FROM (TO itself is not included).</source>
        <translation>The period ends before it begins: choose TO after FROM (TO itself is not included).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Incidents (points)</source>
        <translation>Incidents (points)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Study area (polygons; empty = hull of the incidents)</source>
        <translation>Study area (polygons; empty = hull of the incidents)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Cell size in metres (0 = chosen)</source>
        <translation>Cell size in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Squares</source>
        <translation>Squares</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Hexagons</source>
        <translation>Hexagons</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Weight field</source>
        <translation>Weight field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>From (included; local time)</source>
        <translation>From (included; local time)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>To (not included; local time)</source>
        <translation>To (not included; local time)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>The period is about the date of</source>
        <translation>The period is about the date of</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>the incident</source>
        <translation>the incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>its registration</source>
        <translation>its registration</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Severity (none chosen = all)</source>
        <translation>Severity (none chosen = all)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Especially grave</source>
        <translation>Especially grave</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Categories (comma list of keys, empty = all)</source>
        <translation>Categories (comma list of keys, empty = all)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Correction for testing many places at once</source>
        <translation>Correction for testing many places at once</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Benjamini–Hochberg</source>
        <translation>Benjamini–Hochberg</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>Benjamini–Yekutieli</source>
        <translation>Benjamini–Yekutieli</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/maps/sheets.py"/>
        <source>District sheets</source>
        <translation>District sheets</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Sheets are internal and say so; case numbers are never printed. Sheets for the public are refused until the rules that protect people in small counts are in place. Hotspots and density are computed over all districts with the sizes that their algorithms choose.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</source>
        <translation>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Sheets are internal and say so; case numbers are never printed. Sheets for the public are refused until the rules that protect people in small counts are in place. Hotspots and density are computed over all districts with the sizes that their algorithms choose.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Store (.gpkg; empty = the portal&apos;s own store)</source>
        <translation>Store (.gpkg; empty = the portal&apos;s own store)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>The map shows</source>
        <translation>The map shows</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Hotspots</source>
        <translation>Hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Basemap layers</source>
        <translation>Basemap layers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Layout template (.qpt)</source>
        <translation>Layout template (.qpt)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Language of the sheets (kk, ru, en)</source>
        <translation>Language of the sheets (kk, ru, en)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Smallest count printed for the public</source>
        <translation>Smallest count printed for the public</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Format (pdf, png, svg)</source>
        <translation>Format (pdf, png, svg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>All sheets in one PDF</source>
        <translation>All sheets in one PDF</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Folder of the sheets</source>
        <translation>Folder of the sheets</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Files (JSON)</source>
        <translation>Files (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Analysis CRS</source>
        <translation>Analysis CRS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Sheets for the public are not available yet, because the rules that protect people in small counts are not in place: choose AUDIENCE 0 (internal).</source>
        <translation>Sheets for the public are not available yet, because the rules that protect people in small counts are not in place: choose AUDIENCE 0 (internal).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>%n district(s) without a polygon are not printed.</source>
        <translation>
            <numerusform>%n district without a polygon is not printed.</numerusform>
            <numerusform>%n districts without a polygon are not printed.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Printed {district}</source>
        <translation>Printed {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There are no sheets in “{language}”: use kk, ru or en.</source>
        <translation>There are no sheets in “{language}”: use kk, ru or en.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There is no format “{name}”: use pdf, png or svg.</source>
        <translation>There is no format “{name}”: use pdf, png or svg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>There are no incidents in the districts, so the maps show no hotspots.</source>
        <translation>There are no incidents in the districts, so the maps show no hotspots.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>{name} failed; its message stands above.</source>
        <translation>{name} failed; its message stands above.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts (polygons)</source>
        <translation>Districts (polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Name field</source>
        <translation>Name field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Population field</source>
        <translation>Population field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</source>
        <translation>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no districts: choose another layer.</source>
        <translation>DISTRICTS holds no districts: choose another layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>The layer of {parameter} has no CRS; its coordinates are taken as metres.</source>
        <translation>The layer of {parameter} has no CRS; its coordinates are taken as metres.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>District statistics</source>
        <translation>District statistics</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Counts incidents by district in a period, with rates per 10,000 people and the change against the period before and the year before. The period is half-open: July is 2026-07-01 to 2026-08-01.

previous is the calendar unit before when the period is a whole month, quarter or year, else as many days before. per_10k = count × 10,000 / population, unrounded; per_10k_year scales it to 365 days. change_p is the two-sided p of the E-test of two Poisson counts (Krishnamoorthy &amp; Thomson 2004).

With a STORE, a figure whose period, area or category was not fetched completely is NULL, never 0. An area code covers a district when at least half of the district lies in the convex hull of that code&apos;s incidents. With INPUT (fields occurred_at or registered_at, and category), figures are as counted; an earlier period is NULL when the input begins after it. Districts keep their geometry; an incident in two overlapping districts counts in both.</source>
        <translation>Counts incidents by district in a period, with rates per 10,000 people and the change against the period before and the year before. The period is half-open: July is 2026-07-01 to 2026-08-01.

previous is the calendar unit before when the period is a whole month, quarter or year, else as many days before. per_10k = count × 10,000 / population, unrounded; per_10k_year scales it to 365 days. change_p is the two-sided p of the E-test of two Poisson counts (Krishnamoorthy &amp; Thomson 2004).

With a STORE, a figure whose period, area or category was not fetched completely is NULL, never 0. An area code covers a district when at least half of the district lies in the convex hull of that code&apos;s incidents. With INPUT (fields occurred_at or registered_at, and category), figures are as counted; an earlier period is NULL when the input begins after it. Districts keep their geometry; an incident in two overlapping districts counts in both.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Store (.gpkg), instead of incidents</source>
        <translation>Store (.gpkg), instead of incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents in the districts</source>
        <translation>Incidents in the districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents outside all districts</source>
        <translation>Incidents outside all districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Incidents without the date</source>
        <translation>Incidents without the date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents without a place</source>
        <translation>Incidents without a place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts without a complete download</source>
        <translation>Districts without a complete download</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</source>
        <translation>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a place were left out.</source>
        <translation>
            <numerusform>%n incident without a place was left out.</numerusform>
            <numerusform>%n incidents without a place were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>%n incident(s) lie outside all districts.</source>
        <translation>
            <numerusform>%n incident lies outside all districts.</numerusform>
            <numerusform>%n incidents lie outside all districts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>None of the period&apos;s incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</source>
        <translation>None of the period&apos;s incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>%n incident(s) without the date were left out.</source>
        <translation>
            <numerusform>%n incident without the date was left out.</numerusform>
            <numerusform>%n incidents without the date were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Not everything was fetched completely ({gaps}); those figures are NULL. Fetch them first.</source>
        <translation>Not everything was fetched completely ({gaps}); those figures are NULL. Fetch them first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>not in all districts</source>
        <translation>not in all districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>There are no incidents to analyse.</source>
        <translation>There are no incidents to analyse.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Widen the period, the area or the filter, or fetch more.</source>
        <translation>Widen the period, the area or the filter, or fetch more.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no field “category”: the counts by category are NULL.</source>
        <translation>INPUT has no field “category”: the counts by category are NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>None of the incidents has a date in “{field}”.</source>
        <translation>None of the incidents has a date in “{field}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Choose the other DATE_FIELD, or a layer with dates.</source>
        <translation>Choose the other DATE_FIELD, or a layer with dates.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>The input begins after an earlier period, so the comparison with it is NULL.</source>
        <translation>The input begins after an earlier period, so the comparison with it is NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>The input begins in the middle of an earlier period: the comparison holds only if nothing before is missing.</source>
        <translation>The input begins in the middle of an earlier period: the comparison holds only if nothing before is missing.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no polygon: choose another layer.</source>
        <translation>DISTRICTS holds no polygon: choose another layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no field “{name}”; its only date “{used}” is used.</source>
        <translation>INPUT has no field “{name}”; its only date “{used}” is used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</source>
        <translation>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal did not answer.</source>
        <translation>The portal did not answer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the network, the proxy in QGIS&apos;s options and the portal&apos;s address.</source>
        <translation>Check the network, the proxy in QGIS&apos;s options and the portal&apos;s address.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal refused the request.</source>
        <translation>The portal refused the request.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the credentials under “Connection” and the portal&apos;s address.</source>
        <translation>Check the credentials under “Connection” and the portal&apos;s address.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal&apos;s answer cannot be understood.</source>
        <translation>The portal&apos;s answer cannot be understood.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Try again later; if it stays so, check the portal&apos;s address.</source>
        <translation>Try again later; if it stays so, check the portal&apos;s address.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The download is not complete.</source>
        <translation>The download is not complete.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Fetch again to go on from where it stopped.</source>
        <translation>Fetch again to go on from where it stopped.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The portal profile cannot be used.</source>
        <translation>The portal profile cannot be used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct the file; the details name the place.</source>
        <translation>Correct the file; the details name the place.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The filter cannot be used.</source>
        <translation>The filter cannot be used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct the value that the details name.</source>
        <translation>Correct the value that the details name.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>The layer has no coordinate reference system.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Set it in the layer&apos;s properties.</source>
        <translation>Set it in the layer&apos;s properties.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>This was never fetched.</source>
        <translation>This was never fetched.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Fetch it on the Data page first.</source>
        <translation>Fetch it on the Data page first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>There are too few incidents for this.</source>
        <translation>There are too few incidents for this.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Widen the period or the area.</source>
        <translation>Widen the period or the area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use cells of {size} m or more.</source>
        <translation>Use cells of {size} m or more.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use larger cells.</source>
        <translation>Use larger cells.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The grid would have too many cells.</source>
        <translation>The grid would have too many cells.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>{library} is not part of this QGIS installation.</source>
        <translation>{library} is not part of this QGIS installation.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Install it with the QGIS installer and restart QGIS.</source>
        <translation>Install it with the QGIS installer and restart QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Another QGIS is writing to the store.</source>
        <translation>Another QGIS is writing to the store.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Wait until it has finished, then try again.</source>
        <translation>Wait until it has finished, then try again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store cannot be read.</source>
        <translation>The store cannot be read.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Move the file away and fetch again, or choose another folder.</source>
        <translation>Move the file away and fetch again, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store was written by a newer version of the plugin.</source>
        <translation>The store was written by a newer version of the plugin.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Update the plugin.</source>
        <translation>Update the plugin.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store cannot be written.</source>
        <translation>The store cannot be written.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Check the folder&apos;s rights and the free space, or choose another folder.</source>
        <translation>Check the folder&apos;s rights and the free space, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>Stopped. What was already stored is kept.</source>
        <translation>Stopped. What was already stored is kept.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Source of the layer</source>
        <translation>Source of the layer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Receipt (JSON)</source>
        <translation>Receipt (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Fetch incidents</source>
        <translation>Fetch incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Downloads incidents from a portal into a store (one GeoPackage) and returns a receipt: how many the portal counted, how many came, how many were double, without a place, or gone and removed.

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks only for what was registered since the last complete fetch, with seven days of overlap, and removes nothing. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</source>
        <translation>Downloads incidents from a portal into a store (one GeoPackage) and returns a receipt: how many the portal counted, how many came, how many were double, without a place, or gone and removed.

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks only for what was registered since the last complete fetch, with seven days of overlap, and removes nothing. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Portal (id or profile file)</source>
        <translation>Portal (id or profile file)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Layers (comma list of keys, empty = all)</source>
        <translation>Layers (comma list of keys, empty = all)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Areas (codes of 4 or 6 digits)</source>
        <translation>Areas (codes of 4 or 6 digits)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Authentication configuration</source>
        <translation>Authentication configuration</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Only what is new since the last fetch</source>
        <translation>Only what is new since the last fetch</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Fetching {layer}</source>
        <translation>Fetching {layer}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: there is no complete fetch to build on, so all of it is fetched.</source>
        <translation>{layer}: there is no complete fetch to build on, so all of it is fetched.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The download is not complete: {received} of {expected} incidents came. Fetch again to go on.</source>
        <translation>The download is not complete: {received} of {expected} incidents came. Fetch again to go on.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Nothing new was registered since the last fetch.</source>
        <translation>Nothing new was registered since the last fetch.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The portal has no incidents for this filter: widen the period, the area or the filter.</source>
        <translation>The portal has no incidents for this filter: widen the period, the area or the filter.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>The portal profile has no layer “{key}”.</source>
        <translation>The portal profile has no layer “{key}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>Use one of: {keys}.</source>
        <translation>Use one of: {keys}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>None of the chosen layers holds the chosen categories: choose other LAYERS or CATEGORIES.</source>
        <translation>None of the chosen layers holds the chosen categories: choose other LAYERS or CATEGORIES.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Filter incidents</source>
        <translation>Filter incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</source>
        <translation>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Hours (18-23, 22-5)</source>
        <translation>Hours (18-23, 22-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Weekdays (1 = Monday; 1-5)</source>
        <translation>Weekdays (1 = Monday; 1-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Types of place (codes: 001,014)</source>
        <translation>Types of place (codes: 001,014)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents outside the study area</source>
        <translation>Incidents outside the study area</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) outside the study area were left out.</source>
        <translation>
            <numerusform>%n incident outside the study area was left out.</numerusform>
            <numerusform>%n incidents outside the study area were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>No incident matches: widen the period, the area or the filter, or fetch more.</source>
        <translation>No incident matches: widen the period, the area or the filter, or fetch more.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>%n incident(s) without a known time were left out.</source>
        <translation>
            <numerusform>%n incident without a known time was left out.</numerusform>
            <numerusform>%n incidents without a known time were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Hotspots (Getis–Ord Gi*)</source>
        <translation>Hotspots (Getis–Ord Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Finds cells whose neighbourhood holds more (hot) or fewer (cold) incidents than chance would put there: Gi* of counts, or of the sum of the weight field, on a grid (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon. Cells with no incident inside the study area count. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. STABILITY repeats the analysis with the grid shifted by half a cell and the band 25 % wider and narrower; stays_hot is the share of the repeats in which the cell stays hot.

Fields: cell, count, weight, z, p, p_adjusted, class, stays_hot (with STABILITY).</source>
        <translation>Finds cells whose neighbourhood holds more (hot) or fewer (cold) incidents than chance would put there: Gi* of counts, or of the sum of the weight field, on a grid (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon. Cells with no incident inside the study area count. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. STABILITY repeats the analysis with the grid shifted by half a cell and the band 25 % wider and narrower; stays_hot is the share of the repeats in which the cell stays hot.

Fields: cell, count, weight, z, p, p_adjusted, class, stays_hot (with STABILITY).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Distance band in metres (0 = adjoining cells)</source>
        <translation>Distance band in metres (0 = adjoining cells)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The cell belongs to its own neighbourhood (Gi*)</source>
        <translation>The cell belongs to its own neighbourhood (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Inference</source>
        <translation>Inference</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Normal distribution</source>
        <translation>Normal distribution</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Permutation</source>
        <translation>Permutation</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Permutations (0 = exact)</source>
        <translation>Permutations (0 = exact)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Test how stable hot cells are</source>
        <translation>Test how stable hot cells are</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Hot cells</source>
        <translation>Hot cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Cold cells</source>
        <translation>Cold cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Neighbours: the adjoining cells</source>
        <translation>Neighbours: the adjoining cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</source>
        <translation>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Computing Gi*</source>
        <translation>Computing Gi*</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>All cells hold the same number, so there is nothing hot or cold to find.</source>
        <translation>All cells hold the same number, so there is nothing hot or cold to find.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Give BOUNDARY for the study area, or smaller cells, or more incidents.</source>
        <translation>Give BOUNDARY for the study area, or smaller cells, or more incidents.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</source>
        <translation>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</source>
        <translation>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>The exact law does not apply here ({reason}); {permutations} permutations were used.</source>
        <translation>The exact law does not apply here ({reason}); {permutations} permutations were used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Import incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Writes the points of any layer into a store, in the incident schema, and returns a receipt.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted.</source>
        <translation>Writes the points of any layer into a store, in the incident schema, and returns a receipt.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Profile (JSON)</source>
        <translation>Profile (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Portal profiles</source>
        <translation>Portal profiles</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Store (.gpkg, created if absent)</source>
        <translation>Store (.gpkg, created if absent)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input holds no incidents, so nothing was imported.</source>
        <translation>The input holds no incidents, so nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Choose another layer, or remove its filter.</source>
        <translation>Choose another layer, or remove its filter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) were double and counted once.</source>
        <translation>
            <numerusform>%n row was double and counted once.</numerusform>
            <numerusform>%n rows were double and counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) have no usable place.</source>
        <translation>
            <numerusform>%n row has no usable place.</numerusform>
            <numerusform>%n rows have no usable place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n row(s) have no usable date.</source>
        <translation>
            <numerusform>%n row has no usable date.</numerusform>
            <numerusform>%n rows have no usable date.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input lacks fields that the profile names: {fields}.</source>
        <translation>The input lacks fields that the profile names: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>No row of the input has a usable date, so nothing was imported.</source>
        <translation>No row of the input has a usable date, so nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Correct the field of “occurred_at” in the profile.</source>
        <translation>Correct the field of “occurred_at” in the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The profile has no layer of incidents: correct the profile.</source>
        <translation>The profile has no layer of incidents: correct the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” for the date of an incident: correct the profile.</source>
        <translation>The input has no field “{field}” for the date of an incident: correct the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Cell size in metres</source>
        <translation>Cell size in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Writing the result</source>
        <translation>Writing the result</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Incident grid</source>
        <translation>Incident grid</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Counts incidents in the cells of a grid over the study area. Every whole cell that meets the study area is kept, also with no incident; a cell owns its lower and left edges.

Cell size is in metres; for hexagons it is the distance between opposite sides. 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m (10 m under 1 km). The study area is BOUNDARY, else the convex hull of the incidents with a margin of half a cell; incidents outside BOUNDARY are left out and counted. The grid is in the input&apos;s own metres, else in the UTM zone of the study area.

Fields: cell, count, weight (the sum of the weight field; without one, the count).</source>
        <translation>Counts incidents in the cells of a grid over the study area. Every whole cell that meets the study area is kept, also with no incident; a cell owns its lower and left edges.

Cell size is in metres; for hexagons it is the distance between opposite sides. 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m (10 m under 1 km). The study area is BOUNDARY, else the convex hull of the incidents with a margin of half a cell; incidents outside BOUNDARY are left out and counted. The grid is in the input&apos;s own metres, else in the UTM zone of the study area.

Fields: cell, count, weight (the sum of the weight field; without one, the count).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Kernel density</source>
        <translation>Kernel density</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a true density, whose integral is the number of incidents (Silverman 1986).

CELL_SIZE is the pixel in metres, BANDWIDTH the kernel&apos;s radius in metres (for the Gaussian its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each incident&apos;s kernel by its share inside BOUNDARY (Diggle 1985).

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.</source>
        <translation>Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a true density, whose integral is the number of incidents (Silverman 1986).

CELL_SIZE is the pixel in metres, BANDWIDTH the kernel&apos;s radius in metres (for the Gaussian its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each incident&apos;s kernel by its share inside BOUNDARY (Diggle 1985).

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres (0 = chosen)</source>
        <translation>Pixel size in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Bandwidth in metres (0 = chosen)</source>
        <translation>Bandwidth in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Quartic</source>
        <translation>Quartic</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Correct at the edge of BOUNDARY</source>
        <translation>Correct at the edge of BOUNDARY</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Population (points or polygons)</source>
        <translation>Population (points or polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres</source>
        <translation>Pixel size in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Bandwidth in metres</source>
        <translation>Bandwidth in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Incidents in the raster</source>
        <translation>Incidents in the raster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Highest value</source>
        <translation>Highest value</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>EDGE_CORRECTION changes nothing without BOUNDARY.</source>
        <translation>EDGE_CORRECTION changes nothing without BOUNDARY.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Computing the density</source>
        <translation>Computing the density</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Bandwidth chosen: {size} m</source>
        <translation>Bandwidth chosen: {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>A layer has no CRS: its coordinates are taken as those of the other layer.</source>
        <translation>A layer has no CRS: its coordinates are taken as those of the other layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>POPULATION_FIELD: the population has no field “{field}”.</source>
        <translation>POPULATION_FIELD: the population has no field “{field}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Nobody lives in the study area by POPULATION: check the layer and its field.</source>
        <translation>Nobody lives in the study area by POPULATION: check the layer and its field.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/outputs.py"/>
        <source>The record of this run could not be written with the result: {reason}</source>
        <translation>The record of this run could not be written with the result: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents in the input</source>
        <translation>Incidents in the input</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Reading incidents</source>
        <translation>Reading incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>None of the incidents lies inside the study area.</source>
        <translation>None of the incidents lies inside the study area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>None of the incidents can be placed in the analysis CRS.</source>
        <translation>None of the incidents can be placed in the analysis CRS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Choose a BOUNDARY that overlaps the incidents and check both CRS.</source>
        <translation>Choose a BOUNDARY that overlaps the incidents and check both CRS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Check the layer&apos;s CRS (Layer › Layer CRS).</source>
        <translation>Check the layer&apos;s CRS (Layer › Layer CRS).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a weight were left out.</source>
        <translation>
            <numerusform>%n incident without a weight was left out.</numerusform>
            <numerusform>%n incidents without a weight were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>No incident has a weight.</source>
        <translation>No incident has a weight.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Choose another field for WEIGHT, or none.</source>
        <translation>Choose another field for WEIGHT, or none.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Only %n incident(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Only %n incident: too few for more than a hint; read the result with care.</numerusform>
            <numerusform>Only %n incidents: too few for more than a hint; read the result with care.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>All incidents lie at one place, so no cell size can be chosen.</source>
        <translation>All incidents lie at one place, so no cell size can be chosen.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Give CELL_SIZE, and BOUNDARY for the study area.</source>
        <translation>Give CELL_SIZE, and BOUNDARY for the study area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Cell size chosen: {size} m</source>
        <translation>Cell size chosen: {size} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Some features hold several points: each point counts as an incident of its own (%n more).</source>
        <translation>
            <numerusform>Some features hold several points: each point counts as an incident of its own (%n more).</numerusform>
            <numerusform>Some features hold several points: each point counts as an incident of its own (%n more).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>BOUNDARY holds no polygon: choose a layer with the study area, or none.</source>
        <translation>BOUNDARY holds no polygon: choose a layer with the study area, or none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</source>
        <translation>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</source>
        <translation>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</translation>
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
        <translation>Each point is an incident at the place that the portal gives.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period.</source>
        <translation>No incidents in the period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all districts.</source>
        <translation>Kernel density (quartic), incidents per km², over all districts.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this district and period.</source>
        <translation>Complete for this district and period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Not fetched completely: {gaps}</source>
        <translation>Not fetched completely: {gaps}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this district</source>
        <translation>parts of this district</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>all categories</source>
        <translation>all categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Stores in PostgreSQL are not available yet: give the path of a .gpkg file.</source>
        <translation>Stores in PostgreSQL are not available yet: give the path of a .gpkg file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>STORE “{name}” is not a GeoPackage: give a path that ends in .gpkg.</source>
        <translation>STORE “{name}” is not a GeoPackage: give a path that ends in .gpkg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>There is no store “{name}”: fetch incidents first, or choose another file.</source>
        <translation>There is no store “{name}”: fetch incidents first, or choose another file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</source>
        <translation>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>Whole portal area</source>
        <translation>Whole portal area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>What the map shows</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <source>All districts</source>
        <translation>All districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Road traffic</source>
        <translation>Road traffic</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Ecology</source>
        <translation>Ecology</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Robbery</source>
        <translation>Robbery</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Theft</source>
        <translation>Theft</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Fraud</source>
        <translation>Fraud</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Drugs</source>
        <translation>Drugs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Hooliganism</source>
        <translation>Hooliganism</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Portal connection</source>
        <translation>Portal connection</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Add profile &amp;file …</source>
        <translation>Add profile &amp;file …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Asking the portal …</source>
        <translation>Asking the portal …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Write the portal&apos;s whole address; it begins with http:// or https://.</source>
        <translation>Write the portal&apos;s whole address; it begins with http:// or https://.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Add profile file</source>
        <translation>Add profile file</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>The portal answers: {layers}</source>
        <translation>The portal answers: {layers}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Play through time</source>
        <translation>Play through time</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Zoom to the incidents</source>
        <translation>Zoom to the incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Reset the filter</source>
        <translation>Reset the filter</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Export incidents …</source>
        <translation>Export incidents …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Date of</source>
        <translation>&amp;Date of</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <location filename="../crime_map_plugin/gui/portal_box.py"/>
        <source>&amp;Portal</source>
        <translation>&amp;Portal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>P&amp;eriod</source>
        <translation>P&amp;eriod</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Severity</source>
        <translation>&amp;Severity</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Newest incidents</source>
        <translation>Newest incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>This portal does not count.</source>
        <translation>This portal does not count.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Fetching {period}</source>
        <translation>Fetching {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n more period(s) after it</source>
        <translation>
            <numerusform>%n more period after it</numerusform>
            <numerusform>%n more periods after it</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>The portal has no incidents for this filter.</source>
        <translation>The portal has no incidents for this filter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>%n incident(s) written.</source>
        <translation>
            <numerusform>%n incident written.</numerusform>
            <numerusform>%n incidents written.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/detail_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search districts</source>
        <translation>Search districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>None</source>
        <comment>no district</comment>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>&amp;Districts</source>
        <translation>&amp;Districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>{chosen} of {all}</source>
        <translation>{chosen} of {all}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Choose districts …</source>
        <translation>&amp;Choose districts …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Map shows</source>
        <translation>&amp;Map shows</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>With the project&apos;s &amp;basemap</source>
        <translation>With the project&apos;s &amp;basemap</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Draws the visible layers outside the group of Crime Map below the incidents</source>
        <translation>Draws the visible layers outside the group of Crime Map below the incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>O&amp;ne file for all</source>
        <translation>O&amp;ne file for all</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Layout templates</source>
        <translation>Layout templates</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The plugin&apos;s own layout</source>
        <translation>The plugin&apos;s own layout</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Every sheet is marked as internal and carries no case numbers. Sheets for the public will come with rules that protect people in small counts.</source>
        <translation>Every sheet is marked as internal and carries no case numbers. Sheets for the public will come with rules that protect people in small counts.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Fetc&amp;h what is missing</source>
        <translation>Fetc&amp;h what is missing</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Fetches the period and both periods that it is compared with</source>
        <translation>Fetches the period and both periods that it is compared with</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Pre&amp;view</source>
        <translation>Pre&amp;view</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Shows the first chosen district as it will be printed</source>
        <translation>Shows the first chosen district as it will be printed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open the first sheet</source>
        <translation>Open the first sheet</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Open the folder of the sheets</source>
        <translation>Open the folder of the sheets</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>District maps need the outlines of your districts. Name a layer once, or get the outlines from the portal.</source>
        <translation>District maps need the outlines of your districts. Name a layer once, or get the outlines from the portal.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The layer of districts cannot be read any more. Choose it again.</source>
        <translation>The layer of districts cannot be read any more. Choose it again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>As filtered: {categories}</source>
        <translation>As filtered: {categories}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Print %n sheet(s)</source>
        <translation>
            <numerusform>&amp;Print %n sheet</numerusform>
            <numerusform>&amp;Print %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Nothing has been fetched yet.</source>
        <translation>Nothing has been fetched yet.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>For {number} of {total} districts the period was not fetched completely; their sheets will say “not fetched”.</source>
        <translation>For {number} of {total} districts the period was not fetched completely; their sheets will say “not fetched”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>The periods to compare with were not fetched completely; the sheets will say “not fetched” there.</source>
        <translation>The periods to compare with were not fetched completely; the sheets will say “not fetched” there.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Printing …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Stopped. No sheet was written.</source>
        <translation>Stopped. No sheet was written.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>{number} of {total} sheets printed</source>
        <translation>{number} of {total} sheets printed</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>%n sheet printed</numerusform>
            <numerusform>%n sheets printed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Preview: {district}</source>
        <translation>Preview: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Nothing on this computer opens this.</source>
        <translation>Nothing on this computer opens this.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <source>No districts have been chosen yet.</source>
        <translation>No districts have been chosen yet.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <source>Choose a layer of districts first.</source>
        <translation>Choose a layer of districts first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Open a file …</source>
        <translation>Open a file …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Get them from the portal</source>
        <translation>&amp;Get them from the portal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>P&amp;opulation</source>
        <translation>P&amp;opulation</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>This file holds no polygons. Choose a layer of district outlines.</source>
        <translation>This file holds no polygons. Choose a layer of district outlines.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Layer of districts</source>
        <translation>Layer of districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>Polygons</source>
        <translation>Polygons</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <source>The portal&apos;s districts are here.</source>
        <translation>The portal&apos;s districts are here.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>District maps</source>
        <translation>District maps</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Options of Crime Map</source>
        <translation>Options of Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Help on Crime Map</source>
        <translation>Help on Crime Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Nothing fetched yet</source>
        <translation>Nothing fetched yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>{incidents} · data as of {moment}</source>
        <translation>{incidents} · data as of {moment}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export.py"/>
        <source>This QGIS cannot write XLSX files.</source>
        <translation>This QGIS cannot write XLSX files.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export.py"/>
        <source>Choose CSV or GeoPackage.</source>
        <translation>Choose CSV or GeoPackage.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Export incidents</source>
        <translation>Export incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Text table (*.csv)</source>
        <translation>Text table (*.csv)</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>With &amp;internal fields (case and house numbers)</source>
        <translation>With &amp;internal fields (case and house numbers)</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>&amp;Write %n incident(s) of the filter to</source>
        <translation>
            <numerusform>&amp;Write %n incident of the filter to</numerusform>
            <numerusform>&amp;Write %n incidents of the filter to</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Internal fields are for your agency only; do not pass the file on.</source>
        <translation>Internal fields are for your agency only; do not pass the file on.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Also for co&amp;mparison</source>
        <translation>Also for co&amp;mparison</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Fetch the period before and the same period a year ago too</source>
        <translation>Fetch the period before and the same period a year ago too</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>&amp;Fetch</source>
        <translation>&amp;Fetch</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Receipt …</source>
        <translation>Receipt …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/fetch_box.py"/>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/forms.py"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Hot and cold cells (Gi*)</source>
        <translation>&amp;Hot and cold cells (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Density surface</source>
        <translation>&amp;Density surface</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Study &amp;area</source>
        <translation>Study &amp;area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Cell size</source>
        <translation>&amp;Cell size</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Cell &amp;shape</source>
        <translation>Cell &amp;shape</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Adjoining cells</source>
        <translation>Adjoining cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Si&amp;gnificance</source>
        <translation>Si&amp;gnificance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>normal distribution</source>
        <translation>normal distribution</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>999 permutations</source>
        <translation>999 permutations</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>the exact law</source>
        <translation>the exact law</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Co&amp;rrection</source>
        <translation>Co&amp;rrection</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>False discoveries (BH)</source>
        <translation>False discoveries (BH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>False discoveries (BY, stricter)</source>
        <translation>False discoveries (BY, stricter)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>S&amp;tability test</source>
        <translation>S&amp;tability test</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</source>
        <translation>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Neighbourhood</source>
        <translation>&amp;Neighbourhood</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Se&amp;ed</source>
        <translation>Se&amp;ed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Kernel</source>
        <translation>&amp;Kernel</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Edge correction</source>
        <translation>&amp;Edge correction</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Makes up for the part of each incident&apos;s kernel outside the study area</source>
        <translation>Makes up for the part of each incident&apos;s kernel outside the study area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Bandwidth</source>
        <translation>&amp;Bandwidth</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>This is of an earlier filter; the map keeps it until you remove it.</source>
        <translation>This is of an earlier filter; the map keeps it until you remove it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>&amp;Find hotspots</source>
        <translation>&amp;Find hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</source>
        <translation>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</source>
        <translation>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Com&amp;pute density</source>
        <translation>Com&amp;pute density</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n incident(s) pass the filter.</source>
        <translation>
            <numerusform>%n incident passes the filter.</numerusform>
            <numerusform>%n incidents pass the filter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Parts of the period or area were never fetched completely.</source>
        <translation>Parts of the period or area were never fetched completely.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>No stored incident matches the filter: fetch some on the Data page.</source>
        <translation>No stored incident matches the filter: fetch some on the Data page.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Finding hotspots …</source>
        <translation>Finding hotspots …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Computing the density …</source>
        <translation>Computing the density …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Hotspots: {title}</source>
        <translation>Hotspots: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>{hot}, {cold} of {cells}</source>
        <translation>{hot}, {cold} of {cells}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n hot cell(s)</source>
        <translation>
            <numerusform>%n hot cell</numerusform>
            <numerusform>%n hot cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n cold cell(s)</source>
        <translation>
            <numerusform>%n cold cell</numerusform>
            <numerusform>%n cold cells</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Density: {title}</source>
        <translation>Density: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>Highest density: {value} incidents per km²</source>
        <translation>Highest density: {value} incidents per km²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>cell {size} m</source>
        <translation>cell {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>bandwidth {size} m</source>
        <translation>bandwidth {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</source>
        <translation>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>%n incident(s) far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</source>
        <translation>
            <numerusform>%n incident far from all others stretches the study area and its cells. Choose districts as the study area, or an area on the Data page.</numerusform>
            <numerusform>%n incidents far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/hotspots_page.py"/>
        <source>equal-area projection of this area</source>
        <translation>equal-area projection of this area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Street, article or date</source>
        <translation>Street, article or date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Search the newest incidents</source>
        <translation>Search the newest incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Zoom to the incident</source>
        <translation>Zoom to the incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Where and what</source>
        <translation>Where and what</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Counting …</source>
        <translation>Counting …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>%n incident(s) match in the portal</source>
        <translation>
            <numerusform>%n incident matches in the portal</numerusform>
            <numerusform>%n incidents match in the portal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>The portal&apos;s number is not known</source>
        <translation>The portal&apos;s number is not known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Choose at least one category</source>
        <translation>Choose at least one category</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Nothing in the store yet</source>
        <translation>Nothing in the store yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>%n in the store</source>
        <translation>
            <numerusform>%n in the store</numerusform>
            <numerusform>%n in the store</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>not all of it fetched</source>
        <translation>not all of it fetched</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>The work could not be done.</source>
        <translation>The work could not be done.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/messages.py"/>
        <source>See the log tab “Crime Map” for the reason.</source>
        <translation>See the log tab “Crime Map” for the reason.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>First hour</source>
        <translation>First hour</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Last hour, included</source>
        <translation>Last hour, included</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>H&amp;ours</source>
        <translation>H&amp;ours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Weekdays</source>
        <translation>&amp;Weekdays</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>P&amp;laces</source>
        <translation>P&amp;laces</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>as QGIS</source>
        <translation>as QGIS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Store of incidents</source>
        <translation>&amp;Store of incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>District &amp;maps</source>
        <translation>District &amp;maps</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>A new language takes effect when QGIS starts again.</source>
        <translation>A new language takes effect when QGIS starts again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Portal and authentication</source>
        <translation>Portal and authentication</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Values in grey are set by your agency.</source>
        <translation>Values in grey are set by your agency.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last 90 days</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last whole month</source>
        <translation>Last whole month</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Own period</source>
        <translation>Own period</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/period_box.py"/>
        <source>Last day, included</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/portal_box.py"/>
        <source>Connection …</source>
        <translation>Connection …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Stop; what has been stored is kept</source>
        <translation>Stop; what has been stored is kept</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/progress_row.py"/>
        <source>Stopping …</source>
        <translation>Stopping …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n incident(s) received</source>
        <translation>
            <numerusform>%n incident received</numerusform>
            <numerusform>%n incidents received</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Complete: {received}</source>
        <translation>Complete: {received}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Not complete: {received}, {missing}</source>
        <translation>Not complete: {received}, {missing}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Not complete: {received}</source>
        <translation>Not complete: {received}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Outside the area</source>
        <translation>Outside the area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Removed, no longer in the portal</source>
        <translation>Removed, no longer in the portal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Tried again</source>
        <translation>Tried again</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fields the service lacks</source>
        <translation>Fields the service lacks</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>not complete: {reason}</source>
        <translation>not complete: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Save this filter …</source>
        <translation>Save this filter …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <source>All severities</source>
        <translation>All severities</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Counting incidents …</source>
        <translation>Counting incidents …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Analysing all districts …</source>
        <translation>Analysing all districts …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>{number} of {total}: {district}</source>
        <translation>{number} of {total}: {district}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>The sheets cannot be written to this folder.</source>
        <translation>The sheets cannot be written to this folder.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Choose a folder with free space, and close the sheet if it is open elsewhere.</source>
        <translation>Choose a folder with free space, and close the sheet if it is open elsewhere.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>This layout template cannot be used.</source>
        <translation>This layout template cannot be used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Choose a .qpt file whose map has the id “map”, or none.</source>
        <translation>Choose a .qpt file whose map has the id “map”, or none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>The chosen districts</source>
        <translation>The chosen districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Around the incidents</source>
        <translation>Around the incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>A polygon layer</source>
        <translation>A polygon layer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Polygon layer of the study area</source>
        <translation>Polygon layer of the study area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>One step on</source>
        <translation>One step on</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Moment shown</source>
        <translation>Moment shown</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>How the map shows the incidents</source>
        <translation>How the map shows the incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Heat</source>
        <translation>Heat</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts by count</source>
        <translation>Districts by count</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Districts per 10,000 people</source>
        <translation>Districts per 10,000 people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>Where do your districts come from?</source>
        <translation>Where do your districts come from?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>District maps and shaded districts need outlines with a name and, for rates, the number of people. Name a layer once; you can change it in the options.</source>
        <translation>District maps and shaded districts need outlines with a name and, for rates, the number of people. Name a layer once; you can change it in the options.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>La&amp;ter</source>
        <translation>La&amp;ter</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/welcome_page.py"/>
        <source>&amp;Use these districts</source>
        <translation>&amp;Use these districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundary of the district</source>
        <translation>Boundary of the district</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundaries of neighbours</source>
        <translation>Boundaries of neighbours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Occurred</source>
        <translation>Occurred</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Layer of the source</source>
        <translation>Layer of the source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article and part</source>
        <translation>Article and part</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Weekday, 1 is Monday</source>
        <translation>Weekday, 1 is Monday</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>House, internal</source>
        <translation>House, internal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Case number, internal</source>
        <translation>Case number, internal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by, in Russian</source>
        <translation>Registered by, in Russian</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered by, in Kazakh</source>
        <translation>Registered by, in Kazakh</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Precision of the place</source>
        <translation>Precision of the place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People injured</source>
        <translation>People injured</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People killed</source>
        <translation>People killed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Fetched</source>
        <translation>Fetched</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z score</source>
        <translation>z score</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value</source>
        <translation>p value</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value, corrected</source>
        <translation>p value, corrected</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Class, -3 cold to 3 hot</source>
        <translation>Class, -3 cold to 3 hot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share of variations that stay hot</source>
        <translation>Share of variations that stay hot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Per 10,000 people</source>
        <translation>Per 10,000 people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Per 10,000 people a year</source>
        <translation>Per 10,000 people a year</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Period before</source>
        <translation>Period before</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Year ago</source>
        <translation>Year ago</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Change, %</source>
        <translation>Change, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value of the change</source>
        <translation>p value of the change</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Density, incidents per km²</source>
        <translation>Density, incidents per km²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents per 10,000 people</source>
        <translation>Incidents per 10,000 people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents by district</source>
        <translation>Incidents by district</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>District boundaries</source>
        <translation>District boundaries</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>{name} (made-up data)</source>
        <translation>{name} (made-up data)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Made-up data: no such incidents happened.</source>
        <translation>Made-up data: no such incidents happened.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Data as of {moment}.</source>
        <translation>Data as of {moment}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>No incidents in this district in this period.</source>
        <translation>No incidents in this district in this period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>INTERNAL — for official use</source>
        <translation>INTERNAL — for official use</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>MADE-UP DATA</source>
        <translation>MADE-UP DATA</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/scale.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/scale.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Population: {population}</source>
        <translation>Population: {population}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>“Not fetched”: no complete download covers this period, area and category.</source>
        <translation>“Not fetched”: no complete download covers this period, area and category.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 99 % confidence</source>
        <translation>Hot spot, 99 % confidence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 95 % confidence</source>
        <translation>Hot spot, 95 % confidence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Hot spot, 90 % confidence</source>
        <translation>Hot spot, 90 % confidence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not significant</source>
        <translation>Not significant</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 90 % confidence</source>
        <translation>Cold spot, 90 % confidence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 95 % confidence</source>
        <translation>Cold spot, 95 % confidence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Cold spot, 99 % confidence</source>
        <translation>Cold spot, 99 % confidence</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not fetched</source>
        <translation>Not fetched</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Population not known</source>
        <translation>Population not known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>not fetched</source>
        <translation>not fetched</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/views.py"/>
        <source>few</source>
        <translation>few</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/views.py"/>
        <source>many</source>
        <translation>many</translation>
    </message>
</context>
</TS>
