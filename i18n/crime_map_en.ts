<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CrimeMap</name>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Areas in the input</source>
        <translation>Areas in the input</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Areas without a polygon</source>
        <translation>Areas without a polygon</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Areas without a number</source>
        <translation>Areas without a number</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>FIELD: with polygons, choose the field with the numbers.</source>
        <translation>FIELD: with polygons, choose the field with the numbers.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Reading areas</source>
        <translation>Reading areas</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>%n area(s) without a polygon were left out.</source>
        <translation>
            <numerusform>%n area without a polygon was left out.</numerusform>
            <numerusform>%n areas without a polygon were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>%n area(s) without a number in “{field}” were left out.</source>
        <translation>
            <numerusform>%n area without a number in “{field}” was left out.</numerusform>
            <numerusform>%n areas without a number in “{field}” were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>INPUT holds fewer than 3 areas with a number in “{field}”.</source>
        <translation>INPUT holds fewer than 3 areas with a number in “{field}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Choose another layer or field.</source>
        <translation>Choose another layer or field.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>All areas hold the same number, so there is nothing to find.</source>
        <translation>All areas hold the same number, so there is nothing to find.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Choose another field.</source>
        <translation>Choose another field.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>Only %n area(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Only %n area: too few for more than a hint; read the result with care.</numerusform>
            <numerusform>Only %n areas: too few for more than a hint; read the result with care.</numerusform>
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
        <translation>Writing the result</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_input.py"/>
        <source>INPUT&apos;s own {fields} are replaced by the result&apos;s.</source>
        <translation>INPUT&apos;s own {fields} are replaced by the result&apos;s.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Those that touch (queen)</source>
        <translation>Those that touch (queen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Those within a distance</source>
        <translation>Those within a distance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>The K nearest</source>
        <translation>The K nearest</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Distance band in metres (0 = chosen)</source>
        <translation>Distance band in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>K, the number of nearest neighbours</source>
        <translation>K, the number of nearest neighbours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Looking for neighbours</source>
        <translation>Looking for neighbours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>No area has a neighbour.</source>
        <translation>No area has a neighbour.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Use NEIGHBOURS 2 (the K nearest), or a wider DISTANCE_BAND with NEIGHBOURS 1.</source>
        <translation>Use NEIGHBOURS 2 (the K nearest), or a wider DISTANCE_BAND with NEIGHBOURS 1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>%n area(s) have no neighbour.</source>
        <translation>
            <numerusform>%n area has no neighbour.</numerusform>
            <numerusform>%n areas have no neighbour.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger areas or more neighbours.</source>
        <translation>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger areas or more neighbours.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>K: among {places} places, use {most} or fewer.</source>
        <translation>K: among {places} places, use {most} or fewer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>Distance band chosen: {band} m, the least with which every area has a neighbour</source>
        <translation>Distance band chosen: {band} m, the least with which every area has a neighbour</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/area_neighbours.py"/>
        <source>INPUT cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>INPUT cannot be placed in the analysis CRS: check the CRS of its layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/audit_note.py"/>
        <source>This could not be noted in the store’s audit list: {reason}</source>
        <translation>This could not be noted in the store’s audit list: {reason}</translation>
    </message>
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
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
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
        <source>{parameter}: “{value}” is not a number; write for example {example}.</source>
        <translation>{parameter}: “{value}” is not a number; write for example {example}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/base.py"/>
        <source>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: {layer} has no field “{field}”. Use one of: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Batch of a recipe</source>
        <translation>Batch of a recipe</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Runs the product of a recipe&apos;s lists: every area × category × period × method. A recipe is a JSON file that “Save as recipe” makes.

STORE takes the place of the recipe&apos;s source: a store&apos;s file, a store in a database (postgres:connection/schema), a file of points, or Parquet (where pyarrow is installed) with columns lon and lat or as GeoParquet. SCHEDULER is the address of a Dask scheduler (tcp://host:8786); without one the jobs run in WORKERS processes of this machine (0 = one for each core). Finished jobs are kept in OUTPUT: with RESUME only those are done that are missing. A job that fails three times is listed in the table “jobs” with its reason, and the others go on. The same seed gives the same result, whatever the workers and their order; the seed of each job stands in its row.

The layer “summary” has a row for each area, category and period: count, per_10k (where the recipe names a population field), previous, change, change_p (E-test), hot_cells, hot_share (share of the incidents that lie in hot cells), top_cell (the strongest one), from, to. What was never fetched completely is NULL. With keep_cells in the recipe there is a layer of significant cells for each method. For internal use: counts are not suppressed.</source>
        <translation>Runs the product of a recipe&apos;s lists: every area × category × period × method. A recipe is a JSON file that “Save as recipe” makes.

STORE takes the place of the recipe&apos;s source: a store&apos;s file, a store in a database (postgres:connection/schema), a file of points, or Parquet (where pyarrow is installed) with columns lon and lat or as GeoParquet. SCHEDULER is the address of a Dask scheduler (tcp://host:8786); without one the jobs run in WORKERS processes of this machine (0 = one for each core). Finished jobs are kept in OUTPUT: with RESUME only those are done that are missing. A job that fails three times is listed in the table “jobs” with its reason, and the others go on. The same seed gives the same result, whatever the workers and their order; the seed of each job stands in its row.

The layer “summary” has a row for each area, category and period: count, per_10k (where the recipe names a population field), previous, change, change_p (E-test), hot_cells, hot_share (share of the incidents that lie in hot cells), top_cell (the strongest one), from, to. What was never fetched completely is NULL. With keep_cells in the recipe there is a layer of significant cells for each method. For internal use: counts are not suppressed.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Recipe (.json)</source>
        <translation>Recipe (.json)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Store (.gpkg; empty = the recipe&apos;s source)</source>
        <translation>Store (.gpkg; empty = the recipe&apos;s source)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Dask scheduler (empty = this machine)</source>
        <translation>Dask scheduler (empty = this machine)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Processes on this machine (0 = one for each core)</source>
        <translation>Processes on this machine (0 = one for each core)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Go on where OUTPUT was stopped</source>
        <translation>Go on where OUTPUT was stopped</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Batch results</source>
        <translation>Batch results</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs done</source>
        <translation>Jobs done</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Jobs failed</source>
        <translation>Jobs failed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>The batch was not prepared.</source>
        <translation>The batch was not prepared.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Dashboard: {address}</source>
        <translation>Dashboard: {address}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>OUTPUT “{name}” was made with another recipe, source or areas: choose another OUTPUT, or switch RESUME off to begin anew.</source>
        <translation>OUTPUT “{name}” was made with another recipe, source or areas: choose another OUTPUT, or switch RESUME off to begin anew.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Counting incidents</source>
        <translation>Counting incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>Running the jobs</source>
        <translation>Running the jobs</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n space-time scan(s) of very many incidents could not be cut into regions, and each ran whole in one worker: give MAX_RADIUS.</source>
        <translation>
            <numerusform>%n space-time scan of very many incidents could not be cut into regions, and ran whole in one worker: give MAX_RADIUS.</numerusform>
            <numerusform>%n space-time scans of very many incidents could not be cut into regions, and each ran whole in one worker: give MAX_RADIUS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n job(s) are of what was never fetched completely; their figures are NULL. Fetch it, then run the batch again.</source>
        <translation>
            <numerusform>%n job is of what was never fetched completely; its figures are NULL. Fetch it, then run the batch again.</numerusform>
            <numerusform>%n jobs are of what was never fetched completely; their figures are NULL. Fetch it, then run the batch again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>%n job(s) failed three times: the table “jobs” says why.</source>
        <translation>
            <numerusform>%n job failed three times: the table “jobs” says why.</numerusform>
            <numerusform>%n jobs failed three times: the table “jobs” says why.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>The incidents changed since OUTPUT was begun: finished jobs are of the earlier ones. Switch RESUME off to do all of them anew.</source>
        <translation>The incidents changed since OUTPUT was begun: finished jobs are of the earlier ones. Switch RESUME off to do all of them anew.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <source>For internal use only: small counts are not suppressed.</source>
        <translation>For internal use only: small counts are not suppressed.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch.py"/>
        <location filename="../crime_map_plugin/algorithms/outputs.py"/>
        <source>The record of this run could not be written with the result: {reason}</source>
        <translation>The record of this run could not be written with the result: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas “{layer}” cannot be opened: correct “areas” in the recipe.</source>
        <translation>The recipe&apos;s layer of areas “{layer}” cannot be opened: correct “areas” in the recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas has no field “{field}”. Use one of: {fields}.</source>
        <translation>The recipe&apos;s layer of areas has no field “{field}”. Use one of: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas has no “{name}”: correct “areas” in the recipe.</source>
        <translation>The recipe&apos;s layer of areas has no “{name}”: correct “areas” in the recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_areas.py"/>
        <source>The recipe&apos;s layer of areas holds no polygon.</source>
        <translation>The recipe&apos;s layer of areas holds no polygon.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe names no areas: give “areas” with a layer of polygons, which may hold one only.</source>
        <translation>The recipe names no areas: give “areas” with a layer of polygons, which may hold one only.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe names no periods: give “periods” with one or more.</source>
        <translation>The recipe names no periods: give “periods” with one or more.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe is of %n job(s), more than the {largest} that it allows: choose fewer, or write “largest”: {count} into the recipe to run them all.</source>
        <translation>
            <numerusform>The recipe is of %n job, more than the {largest} that it allows: choose fewer, or write “largest”: {count} into the recipe to run it.</numerusform>
            <numerusform>The recipe is of %n jobs, more than the {largest} that it allows: choose fewer, or write “largest”: {count} into the recipe to run them all.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>All methods of a recipe need the same TIME_FIELD: {fields}.</source>
        <translation>All methods of a recipe need the same TIME_FIELD: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>The recipe “{file}” cannot be read: choose another file.</source>
        <translation>The recipe “{file}” cannot be read: choose another file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>There is no method “{method}”: correct “methods” in the recipe.</source>
        <translation>There is no method “{method}”: correct “methods” in the recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_input.py"/>
        <source>The recipe is a single run without lists: open it in the panel and repeat it there, or add “areas” and “periods”.</source>
        <translation>The recipe is a single run without lists: open it in the panel and repeat it there, or add “areas” and “periods”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” cannot be written on: free some space or check the folder&apos;s rights, then run the batch again with RESUME. Finished jobs are kept.</source>
        <translation>OUTPUT “{name}” cannot be written on: free some space or check the folder&apos;s rights, then run the batch again with RESUME. Finished jobs are kept.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” is not a GeoPackage: give a path that ends in .gpkg.</source>
        <translation>OUTPUT “{name}” is not a GeoPackage: give a path that ends in .gpkg.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_output.py"/>
        <source>OUTPUT “{name}” is a file of something else: choose another name.</source>
        <translation>OUTPUT “{name}” is a file of something else: choose another name.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_renewal.py"/>
        <source>The scheduler or its workers are gone: waiting for them.</source>
        <translation>The scheduler or its workers are gone: waiting for them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>The workers end as soon as they start.</source>
        <translation>The workers end as soon as they start.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <location filename="../crime_map_plugin/algorithms/dask_executor.py"/>
        <source>The worker died while it did this job.</source>
        <translation>The worker died while it did this job.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>Jobs: {done} of {total}</source>
        <translation>Jobs: {done} of {total}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_run.py"/>
        <source>Jobs: {done} of {total}, {time} left</source>
        <translation>Jobs: {done} of {total}, {time} left</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The recipe&apos;s incidents “{name}” are gone: give STORE, or correct “source” in the recipe.</source>
        <translation>The recipe&apos;s incidents “{name}” are gone: give STORE, or correct “source” in the recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no time field “{field}”. Use one of: {fields}, as TIME_FIELD.</source>
        <translation>The incidents have no time field “{field}”. Use one of: {fields}, as TIME_FIELD.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The recipe&apos;s incidents “{name}” cannot be opened: correct “source” in the recipe.</source>
        <translation>The recipe&apos;s incidents “{name}” cannot be opened: correct “source” in the recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no field “category”: import them into a store, or leave “categories” out of the recipe.</source>
        <translation>The incidents have no field “category”: import them into a store, or leave “categories” out of the recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The incidents have no coordinate reference system: set the layer&apos;s CRS.</source>
        <translation>The incidents have no coordinate reference system: set the layer&apos;s CRS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/batch_source.py"/>
        <source>The Parquet file “{name}” says no places or no coordinate reference system: give it columns “lon” and “lat” in degrees, or write it as GeoParquet with points.</source>
        <translation>The Parquet file “{name}” says no places or no coordinate reference system: give it columns “lon” and “lat” in degrees, or write it as GeoParquet with points.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/boundary_input.py"/>
        <source>BOUNDARY holds no polygon: choose a layer with the study area, or none.</source>
        <translation>BOUNDARY holds no polygon: choose a layer with the study area, or none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/boundary_input.py"/>
        <source>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>BOUNDARY cannot be placed in the analysis CRS: check the CRS of its layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</source>
        <translation>With {permutations} permutations no single cell of {cells} can pass the correction for testing many cells; {needed} permutations would do.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>The exact law needs whole counts, few neighbours and not too many different counts; here {permutations} permutations were used instead.</source>
        <translation>The exact law needs whole counts, few neighbours and not too many different counts; here {permutations} permutations were used instead.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>%n incident(s) lie more than {metres} m from any road and are not counted.</source>
        <translation>
            <numerusform>%n incident lies more than {metres} m from any road and is not counted.</numerusform>
            <numerusform>%n incidents lie more than {metres} m from any road and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>%n incident(s) before {date} were left out: they do not fill a whole step of time.</source>
        <translation>
            <numerusform>%n incident before {date} was left out: it does not fill a whole step of time.</numerusform>
            <numerusform>%n incidents before {date} were left out: they do not fill a whole step of time.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{empty} of {steps} steps of time hold no incident: check the earliest dates, or take longer steps.</source>
        <translation>{empty} of {steps} steps of time hold no incident: check the earliest dates, or take longer steps.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>The last incident is of {date}: its month seems not to be covered to the end, so its counts are low. Leave that month out, or give STEP_DAYS.</source>
        <translation>The last incident is of {date}: its month seems not to be covered to the end, so its counts are low. Leave that month out, or give STEP_DAYS.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n cluster(s) less than one incident was expected: they rest on few incidents.</source>
        <translation>
            <numerusform>In %n cluster less than one incident was expected: it rests on few incidents.</numerusform>
            <numerusform>In %n clusters less than one incident was expected: they rest on few incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n ring(s) less than one incident is expected: read the interval, not the ratio.</source>
        <translation>
            <numerusform>In %n ring less than one incident is expected: read the interval, not the ratio.</numerusform>
            <numerusform>In %n rings less than one incident is expected: read the interval, not the ratio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In %n ring(s) nobody lives by the population given: nothing is expected there, so there is no ratio.</source>
        <translation>
            <numerusform>In %n ring nobody lives by the population given: nothing is expected there, so there is no ratio.</numerusform>
            <numerusform>In %n rings nobody lives by the population given: nothing is expected there, so there is no ratio.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>In {cells} of {all} cells fewer than one pair is expected; ratio and p are not reliable there: use wider bands.</source>
        <translation>In {cells} of {all} cells fewer than one pair is expected; ratio and p are not reliable there: use wider bands.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>More than {most} pairs lie within the last distance: p comes from the exact mean and variance over all permutations, not from permutations.</source>
        <translation>More than {most} pairs lie within the last distance: p comes from the exact mean and variance over all permutations, not from permutations.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>With {permutations} permutations p cannot be .05 or less; 999 are usual.</source>
        <translation>With {permutations} permutations p cannot be .05 or less; 999 are usual.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: {periods} are whole, and control limits need {least}.</source>
        <translation>{series}: {periods} are whole, and control limits need {least}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: fewer than one incident is expected in each; the limits mean little.</source>
        <translation>{series}: fewer than one incident is expected in each; the limits mean little.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>{series}: counts vary {ratio} times as much as chance makes them, by season or reporting; take flags as hints.</source>
        <translation>{series}: counts vary {ratio} times as much as chance makes them, by season or reporting; take flags as hints.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/caution_text.py"/>
        <source>No incident from {since} to {until}, more than half of the whole time: check the dates.</source>
        <translation>No incident from {since} to {until}, more than half of the whole time: check the dates.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>In %n district(s) fewer than 1 incident is expected in a period; there p is not reliable.</source>
        <translation>
            <numerusform>In %n district fewer than 1 incident is expected in a period; there p is not reliable.</numerusform>
            <numerusform>In %n districts fewer than 1 incident is expected in a period; there p is not reliable.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>The spatial point pattern test holds no error rate: without any change it calls about half of the districts different. METHOD 1 holds one.</source>
        <translation>The spatial point pattern test holds no error rate: without any change it calls about half of the districts different. METHOD 1 holds one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>ROLE_FIELD: no district has the role {role}. The values are treated, control, displacement and displacement_control; this layer has: {values}.</source>
        <translation>ROLE_FIELD: no district has the role {role}. The values are treated, control, displacement and displacement_control; this layer has: {values}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>%n district(s) have no role in the test and are only counted.</source>
        <translation>
            <numerusform>%n district has no role in the test and is only counted.</numerusform>
            <numerusform>%n districts have no role in the test and are only counted.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>The displacement districts have no control of their own (displacement_control): their whole change counts as displacement.</source>
        <translation>The displacement districts have no control of their own (displacement_control): their whole change counts as displacement.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_methods.py"/>
        <source>%n incident(s) lie in districts of two roles and count in both: draw the districts so that roles do not overlap.</source>
        <translation>
            <numerusform>%n incident lies in districts of two roles and counts in both: draw the districts so that roles do not overlap.</numerusform>
            <numerusform>%n incidents lie in districts of two roles and count in both: draw the districts so that roles do not overlap.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Test of change by district</source>
        <translation>Test of change by district</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Time and trends</source>
        <translation>Time and trends</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Counts incidents before and after in each district and tests whether they differ by more than chance.

METHOD 0: the E-test of two Poisson counts, with DAYS_BEFORE and DAYS_AFTER as the lengths of the periods (Krishnamoorthy &amp; Thomson 2004). 1: the difference of each district&apos;s share of all incidents, chi-square × (N−1)/N (Campbell 2007). 2: the weighted displacement difference with a 90 % interval (Wheeler &amp; Ratcliffe 2018); ROLE_FIELD says treated, control, displacement or displacement_control, and counts before are scaled to the length of the period after. 3: Andresen&apos;s spatial point pattern test: SAMPLES times 85 % of AFTER are drawn, and a district differs when its share of BEFORE lies outside 95 % of them (Andresen 2009); it is not symmetric and holds no error rate (without any change it calls about half of the districts different), so 1 is the better choice.

p is two-sided. CORRECTION not chosen takes Benjamini &amp; Hochberg, for METHOD 1 Benjamini &amp; Yekutieli. class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10 (METHOD 3: ±2), + for more. different: p_adjusted up to .05. difference is of the counts; change_pct is per day, NULL when before is 0; small_base marks fewer than 10 before. S_INDEX is the share of districts that are not different, S_ROBUST without those empty in both periods. Districts keep CRS and geometry; an incident in two overlapping districts counts in both.</source>
        <translation>Counts incidents before and after in each district and tests whether they differ by more than chance.

METHOD 0: the E-test of two Poisson counts, with DAYS_BEFORE and DAYS_AFTER as the lengths of the periods (Krishnamoorthy &amp; Thomson 2004). 1: the difference of each district&apos;s share of all incidents, chi-square × (N−1)/N (Campbell 2007). 2: the weighted displacement difference with a 90 % interval (Wheeler &amp; Ratcliffe 2018); ROLE_FIELD says treated, control, displacement or displacement_control, and counts before are scaled to the length of the period after. 3: Andresen&apos;s spatial point pattern test: SAMPLES times 85 % of AFTER are drawn, and a district differs when its share of BEFORE lies outside 95 % of them (Andresen 2009); it is not symmetric and holds no error rate (without any change it calls about half of the districts different), so 1 is the better choice.

p is two-sided. CORRECTION not chosen takes Benjamini &amp; Hochberg, for METHOD 1 Benjamini &amp; Yekutieli. class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10 (METHOD 3: ±2), + for more. different: p_adjusted up to .05. difference is of the counts; change_pct is per day, NULL when before is 0; small_base marks fewer than 10 before. S_INDEX is the share of districts that are not different, S_ROBUST without those empty in both periods. Districts keep CRS and geometry; an incident in two overlapping districts counts in both.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Districts (polygons)</source>
        <translation>Districts (polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents before (points)</source>
        <translation>Incidents before (points)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents after (points)</source>
        <translation>Incidents after (points)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Length of the period before in days</source>
        <translation>Length of the period before in days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Length of the period after in days</source>
        <translation>Length of the period after in days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>E-test of counts</source>
        <translation>E-test of counts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Difference of proportions</source>
        <translation>Difference of proportions</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Weighted displacement difference</source>
        <translation>Weighted displacement difference</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Spatial point pattern test</source>
        <translation>Spatial point pattern test</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Role field (treated, control, displacement)</source>
        <translation>Role field (treated, control, displacement)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>Change</source>
        <translation>Change</translation>
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
        <translation>Analysis CRS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Share of districts that are not different</source>
        <translation>Share of districts that are not different</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>The same without districts empty in both periods</source>
        <translation>The same without districts empty in both periods</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Its standard error</source>
        <translation>Its standard error</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Lower end of its 90 % interval</source>
        <translation>Lower end of its 90 % interval</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Upper end of its 90 % interval</source>
        <translation>Upper end of its 90 % interval</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Its two-sided p</source>
        <translation>Its two-sided p</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents before in the districts</source>
        <translation>Incidents before in the districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Incidents after in the districts</source>
        <translation>Incidents after in the districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents in the input</source>
        <translation>Incidents in the input</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Incidents without a place</source>
        <translation>Incidents without a place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Incidents outside all districts</source>
        <translation>Incidents outside all districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>{parameter}: write the length of the period in days, above 0.</source>
        <translation>{parameter}: write the length of the period in days, above 0.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>The weighted displacement difference needs ROLE_FIELD: a text field of DISTRICTS with the values treated, control and, where there is one, displacement.</source>
        <translation>The weighted displacement difference needs ROLE_FIELD: a text field of DISTRICTS with the values treated, control and, where there is one, displacement.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>DISTRICTS holds no polygon: choose another layer.</source>
        <translation>DISTRICTS holds no polygon: choose another layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Testing the change</source>
        <translation>Testing the change</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>Correction: {name}</source>
        <translation>Correction: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Reading incidents</source>
        <translation>Reading incidents</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
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
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>%n incident(s) lie outside all districts.</source>
        <translation>
            <numerusform>%n incident lies outside all districts.</numerusform>
            <numerusform>%n incidents lie outside all districts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/change_test.py"/>
        <source>None of the incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</source>
        <translation>None of the incidents lies in DISTRICTS: check that the districts are those of the incidents’ area and that their CRS is right.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Cluster areas</source>
        <translation>Cluster areas</translation>
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
        <translation>Hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Finds groups of incidents that lie close together and draws an area around each.

DBSCAN (Ester, Kriegel, Sander &amp; Xu 1996): an incident with at least MINIMUM incidents within DISTANCE metres, itself included, is a core; cores within DISTANCE of each other are one cluster, and an incident near a core belongs to it (to the first such cluster in the order of the rows, as in QGIS). ST-DBSCAN (Birant &amp; Kut 2007): neighbours lie within DISTANCE metres and within DAYS days; incidents without a date are left out. Nearest-neighbour hierarchical (Levine, CrimeStat): the incident with the most others within DISTANCE takes them all as a cluster, then the next of those left; centres of clusters are grouped again into higher orders, MINIMUM clusters or more.

DISTANCE 0 = chosen. For DBSCAN: the distance within which one incident in a hundred would have that many neighbours if all lay at random in the hull of the incidents (and in their period). For the hierarchical method: the mean distance to the nearest neighbour of random places, 0.5 × √(area / incidents), anew for each order.

Areas are convex hulls widened by DISTANCE / 2; in the hierarchical method plain hulls, where only a hull that would be a point or a line is widened and has no density.

Fields: cluster, count, density (incidents per km² of the area), from, to (with TIME_FIELD), rank (1 = most incidents, then the densest; within an order), order (1 except in higher orders of the hierarchical method). POINTS holds all incidents; cluster is NULL outside clusters, and of the first order in the hierarchical method.</source>
        <translation>Finds groups of incidents that lie close together and draws an area around each.

DBSCAN (Ester, Kriegel, Sander &amp; Xu 1996): an incident with at least MINIMUM incidents within DISTANCE metres, itself included, is a core; cores within DISTANCE of each other are one cluster, and an incident near a core belongs to it (to the first such cluster in the order of the rows, as in QGIS). ST-DBSCAN (Birant &amp; Kut 2007): neighbours lie within DISTANCE metres and within DAYS days; incidents without a date are left out. Nearest-neighbour hierarchical (Levine, CrimeStat): the incident with the most others within DISTANCE takes them all as a cluster, then the next of those left; centres of clusters are grouped again into higher orders, MINIMUM clusters or more.

DISTANCE 0 = chosen. For DBSCAN: the distance within which one incident in a hundred would have that many neighbours if all lay at random in the hull of the incidents (and in their period). For the hierarchical method: the mean distance to the nearest neighbour of random places, 0.5 × √(area / incidents), anew for each order.

Areas are convex hulls widened by DISTANCE / 2; in the hierarchical method plain hulls, where only a hull that would be a point or a line is widened and has no density.

Fields: cluster, count, density (incidents per km² of the area), from, to (with TIME_FIELD), rank (1 = most incidents, then the densest; within an order), order (1 except in higher orders of the hierarchical method). POINTS holds all incidents; cluster is NULL outside clusters, and of the first order in the hierarchical method.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>In space (DBSCAN)</source>
        <translation>In space (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>In space and time (ST-DBSCAN)</source>
        <translation>In space and time (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Nearest-neighbour hierarchical</source>
        <translation>Nearest-neighbour hierarchical</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Distance between neighbours in metres (0 = chosen)</source>
        <translation>Distance between neighbours in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Days between neighbours (ST-DBSCAN)</source>
        <translation>Days between neighbours (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Fewest incidents in a cluster</source>
        <translation>Fewest incidents in a cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Incidents with their cluster</source>
        <translation>Incidents with their cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/gui/view_switch.py"/>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Incidents in clusters</source>
        <translation>Incidents in clusters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>ST-DBSCAN needs the time of the incidents: choose TIME_FIELD, or METHOD 0 (DBSCAN).</source>
        <translation>ST-DBSCAN needs the time of the incidents: choose TIME_FIELD, or METHOD 0 (DBSCAN).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>DAYS: write a number above 0, such as 14.</source>
        <translation>DAYS: write a number above 0, such as 14.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>There are {count} incidents; a cluster needs {minimum}.</source>
        <translation>There are {count} incidents; a cluster needs {minimum}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Lower MINIMUM, or widen the period, the area or the filter.</source>
        <translation>Lower MINIMUM, or widen the period, the area or the filter.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Looking for clusters</source>
        <translation>Looking for clusters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>No cluster was found: nowhere do {minimum} incidents lie close enough together. Raise DISTANCE or DAYS, or lower MINIMUM.</source>
        <translation>No cluster was found: nowhere do {minimum} incidents lie close enough together. Raise DISTANCE or DAYS, or lower MINIMUM.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Writing clusters</source>
        <translation>Writing clusters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>All incidents lie at one place or on a line, so no distance can be chosen.</source>
        <translation>All incidents lie at one place or on a line, so no distance can be chosen.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Give DISTANCE in metres.</source>
        <translation>Give DISTANCE in metres.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/cluster_areas.py"/>
        <source>Distance chosen: {distance} m</source>
        <translation>Distance chosen: {distance} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The incidents travel to {host} unencrypted: use a scheduler with TLS (tls://).</source>
        <translation>The incidents travel to {host} unencrypted: use a scheduler with TLS (tls://).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The other workers go on without those that are unlike this QGIS. {reason}</source>
        <translation>The other workers go on without those that are unlike this QGIS. {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/dask_workers.py"/>
        <source>The work runs on %n thread(s) of the Dask cluster at {address}.</source>
        <translation>
            <numerusform>The work runs on %n thread of the Dask cluster at {address}.</numerusform>
            <numerusform>The work runs on %n threads of the Dask cluster at {address}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Name field</source>
        <translation>Name field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Population field</source>
        <translation>Population field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</source>
        <translation>{parameter}: the districts have no field “{field}”. Use one of: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</source>
        <translation>Give FROM and TO: July is 2026-07-01 to 2026-08-01 (TO is not included).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_input.py"/>
        <source>DISTRICTS holds no districts: choose another layer.</source>
        <translation>DISTRICTS holds no districts: choose another layer.</translation>
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
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Districts</source>
        <translation>Districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <source>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Hotspots and density are computed over all districts with the sizes that their algorithms choose. Internal sheets say so; case numbers are never printed.

For the public (AUDIENCE 1) maps show squares, never places: of 250 m, and larger ones until each holds at least MINIMUM_COUNT incidents and, with ADDRESSES, eight addresses; hotspots and density only where the cell or the kernel holds as many. Counts from 1 to MINIMUM_COUNT − 1 are not shown, nor are their rates and changes, nor as many others of the same district and period as are needed so that none can be worked out; 0 is shown. Offences against sexual integrity (Articles 120–124) and those known to concern minors are told for all districts together alone. Sheets of overlapping periods, areas or categories can be compared with each other: publish one set.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</source>
        <translation>Prints one sheet per district from a store: a map of incidents, hotspots (Gi*) or density, the district and its neighbours, a legend of what is on the page, a scale bar, and a table of counts by category with the change against the period before and the year before, and rates per 10,000 people where a population is known. The period is half-open: July is 2026-07-01 to 2026-08-01.

What was not fetched completely is printed as “not fetched”, never as 0. Hotspots and density are computed over all districts with the sizes that their algorithms choose. Internal sheets say so; case numbers are never printed.

For the public (AUDIENCE 1) maps show squares, never places: of 250 m, and larger ones until each holds at least MINIMUM_COUNT incidents and, with ADDRESSES, eight addresses; hotspots and density only where the cell or the kernel holds as many. Counts from 1 to MINIMUM_COUNT − 1 are not shown, nor are their rates and changes, nor as many others of the same district and period as are needed so that none can be worked out; 0 is shown. Offences against sexual integrity (Articles 120–124) and those known to concern minors are told for all districts together alone. Sheets of overlapping periods, areas or categories can be compared with each other: publish one set.

Files are named NN_district.pdf (png, svg); SINGLE_FILE puts all into one PDF.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
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
        <translation>Incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
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
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_sheets.py"/>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
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
        <source>Addresses, to count eight in each square for the public</source>
        <translation>Addresses, to count eight in each square for the public</translation>
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
        <source>Sheets for the public leave out the layers of BASEMAP that hold incidents or results.</source>
        <translation>Sheets for the public leave out the layers of BASEMAP that hold incidents or results.</translation>
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
        <source>MINIMUM_COUNT {count} protects nobody in sheets for the public: take {least} or more.</source>
        <translation>MINIMUM_COUNT {count} protects nobody in sheets for the public: take {least} or more.</translation>
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
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
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
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Incidents without the date</source>
        <translation>Incidents without the date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>Districts without a complete download</source>
        <translation>Districts without a complete download</translation>
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
        <source>INPUT has no field “{name}”; its only date “{used}” is used.</source>
        <translation>INPUT has no field “{name}”; its only date “{used}” is used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/district_statistics.py"/>
        <source>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</source>
        <translation>INPUT has no date field “{name}”: use a layer of incidents, or rename its date with “Rename field”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Emerging hot spots</source>
        <translation>Emerging hot spots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Shows where hot spots appear, grow, fade or come and go. Incidents are counted in a cube of cells and steps of time; Gi* (Ord &amp; Getis 1995) compares each cell and step together with its neighbours, in the same step and the TIME_LAG steps before, with the mean of the whole cube. It is hot when z &gt; 0 and p, corrected over the whole cube, is at most .10; cold when z &lt; 0 likewise. The Mann–Kendall test tells whether a cell&apos;s z rises or falls. Steps that share incidents make its p too small, and the first TIME_LAG steps, whose neighbourhoods are smaller, make hot cells seem to rise: with TIME_LAG 1 one unchanging hot cell in five does, with TIME_LAG 0 no more than TREND_P allows. All cells of the study area take part, also those that never had an incident.

Steps are calendar months (STEP_DAYS 0) or STEP_DAYS whole days, counted back from the day of the last incident; at least 10 are needed. What does not fill a step at the start is left out. The last month is that of the last incident, also when it is not over, and a warning tells when it seems to break off. The first month is kept when the days before the first incident may be quiet by chance.

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon.

Patterns, the first that holds, hot before cold: historical (in HOT_SHARE of the steps, but not in the last); new (in the last step only); intensifying, diminishing or persistent (in HOT_SHARE of the steps; by the trend, up to TREND_P); consecutive (one run of two or more steps at the end only); oscillating (in the last step, and the contrary in one before); sporadic (in the last step, on and off before); else none. After Esri&apos;s Emerging Hot Spot Analysis.

Fields: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS returns the number of cells of each pattern; FIRST_STEP and LAST_STEP the days on which the first and the last step begin.</source>
        <translation>Shows where hot spots appear, grow, fade or come and go. Incidents are counted in a cube of cells and steps of time; Gi* (Ord &amp; Getis 1995) compares each cell and step together with its neighbours, in the same step and the TIME_LAG steps before, with the mean of the whole cube. It is hot when z &gt; 0 and p, corrected over the whole cube, is at most .10; cold when z &lt; 0 likewise. The Mann–Kendall test tells whether a cell&apos;s z rises or falls. Steps that share incidents make its p too small, and the first TIME_LAG steps, whose neighbourhoods are smaller, make hot cells seem to rise: with TIME_LAG 1 one unchanging hot cell in five does, with TIME_LAG 0 no more than TREND_P allows. All cells of the study area take part, also those that never had an incident.

Steps are calendar months (STEP_DAYS 0) or STEP_DAYS whole days, counted back from the day of the last incident; at least 10 are needed. What does not fill a step at the start is left out. The last month is that of the last incident, also when it is not over, and a warning tells when it seems to break off. The first month is kept when the days before the first incident may be quiet by chance.

Distances are in metres. DISTANCE_BAND 0 takes the eight cells around a square and the six around a hexagon.

Patterns, the first that holds, hot before cold: historical (in HOT_SHARE of the steps, but not in the last); new (in the last step only); intensifying, diminishing or persistent (in HOT_SHARE of the steps; by the trend, up to TREND_P); consecutive (one run of two or more steps at the end only); oscillating (in the last step, and the contrary in one before); sporadic (in the last step, on and off before); else none. After Esri&apos;s Emerging Hot Spot Analysis.

Fields: cell, count, pattern, hot_steps, cold_steps, last_z, trend_z, trend_p. PATTERNS returns the number of cells of each pattern; FIRST_STEP and LAST_STEP the days on which the first and the last step begin.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Length of a step in days (0 = calendar months)</source>
        <translation>Length of a step in days (0 = calendar months)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Distance band in metres (0 = adjoining cells)</source>
        <translation>Distance band in metres (0 = adjoining cells)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Steps before that belong to the neighbourhood</source>
        <translation>Steps before that belong to the neighbourhood</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Share of the steps that makes a lasting hot spot (0–1)</source>
        <translation>Share of the steps that makes a lasting hot spot (0–1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>p up to which a trend counts (0–1)</source>
        <translation>p up to which a trend counts (0–1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Cells of each pattern (JSON)</source>
        <translation>Cells of each pattern (JSON)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Steps of time</source>
        <translation>Steps of time</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>First day of the first step</source>
        <translation>First day of the first step</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>First day of the last step</source>
        <translation>First day of the last step</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>HOT_SHARE is a share above 0 and up to 1: write 0.9 for 90 % of the steps.</source>
        <translation>HOT_SHARE is a share above 0 and up to 1: write 0.9 for 90 % of the steps.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>TREND_P is a probability from 0 to 1, such as 0.1.</source>
        <translation>TREND_P is a probability from 0 to 1, such as 0.1.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>Computing Gi* in space and time</source>
        <translation>Computing Gi* in space and time</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>All cells hold the same number in every step, so there is nothing hot or cold to find.</source>
        <translation>All cells hold the same number in every step, so there is nothing hot or cold to find.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Give BOUNDARY for the study area, or smaller cells, or more incidents.</source>
        <translation>Give BOUNDARY for the study area, or smaller cells, or more incidents.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>%n step(s) of time; the first begins on {first}, the last on {last}.</source>
        <translation>
            <numerusform>%n step of time; the first begins on {first}, the last on {last}.</numerusform>
            <numerusform>%n steps of time; the first begins on {first}, the last on {last}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/emerging_hotspots.py"/>
        <source>With TIME_LAG {lag} many cells seem to rise or fall though nothing changes: to judge trends, choose TIME_LAG 0.</source>
        <translation>With TIME_LAG {lag} many cells seem to rise or fall though nothing changes: to judge trends, choose TIME_LAG 0.</translation>
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
        <source>The recipe was made with Crime Map {version}.</source>
        <translation>The recipe was made with Crime Map {version}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Update the plugin, then run it.</source>
        <translation>Update the plugin, then run it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe has keys that mean nothing: {keys}.</source>
        <translation>The recipe has keys that mean nothing: {keys}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct or remove them.</source>
        <translation>Correct or remove them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The file is no recipe.</source>
        <translation>The file is no recipe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Choose a file that “Save as recipe” made.</source>
        <translation>Choose a file that “Save as recipe” made.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” cannot be part of a batch.</source>
        <translation>“{method}” cannot be part of a batch.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Repeat it as a single run, or use one of: {methods}.</source>
        <translation>Repeat it as a single run, or use one of: {methods}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” has no parameter “{parameter}”.</source>
        <translation>“{method}” has no parameter “{parameter}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Use one of: {parameters}.</source>
        <translation>Use one of: {parameters}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>“{method}” cannot take {parameter} in a batch.</source>
        <translation>“{method}” cannot take {parameter} in a batch.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Remove it, or repeat it as a single run.</source>
        <translation>Remove it, or repeat it as a single run.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The recipe&apos;s “{key}” cannot be used.</source>
        <translation>The recipe&apos;s “{key}” cannot be used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Correct it in the file.</source>
        <translation>Correct it in the file.</translation>
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
        <source>Facts of offenders are internal: nothing for the public is made of them.</source>
        <translation>Facts of offenders are internal: nothing for the public is made of them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Take them out of the filter, or make it for internal use.</source>
        <translation>Take them out of the filter, or make it for internal use.</translation>
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
        <source>Dask is not part of this QGIS installation.</source>
        <translation>Dask is not part of this QGIS installation.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Install it for QGIS&apos;s Python (OSGeo4W Shell: python -m pip install distributed; Debian: apt install python3-distributed) and restart QGIS, or leave the scheduler empty.</source>
        <translation>Install it for QGIS&apos;s Python (OSGeo4W Shell: python -m pip install distributed; Debian: apt install python3-distributed) and restart QGIS, or leave the scheduler empty.</translation>
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
        <source>Its incidents were copied to “{path}”: use that file.</source>
        <translation>Its incidents were copied to “{path}”: use that file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The store holds parts that Crime Map did not make.</source>
        <translation>The store holds parts that Crime Map did not make.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>The incidents fill %n whole step(s) of time.</source>
        <translation>
            <numerusform>The incidents fill %n whole step of time.</numerusform>
            <numerusform>The incidents fill %n whole steps of time.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>At least {least} are needed: take a longer period, or steps of {days} days or less.</source>
        <translation>At least {least} are needed: take a longer period, or steps of {days} days or less.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/error_text.py"/>
        <source>At least {least} are needed: take a period of as many days or more.</source>
        <translation>At least {least} are needed: take a period of as many days or more.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>Feature {number}</source>
        <translation>Feature {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>%n feature(s) without a shape were left out.</source>
        <translation>
            <numerusform>%n feature without a shape was left out.</numerusform>
            <numerusform>%n features without a shape were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/feature_input.py"/>
        <source>FEATURES holds no feature with a shape: choose another layer.</source>
        <translation>FEATURES holds no feature with a shape: choose another layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
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
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
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
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Without a place</source>
        <translation>Without a place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
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

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks for what is new since the last complete fetch, with a day of overlap, compares the portal’s counts by month and by code with those of the store, and fetches only the months that differ again; its receipt says what could not be compared. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</source>
        <translation>Downloads incidents from a portal into a store (one GeoPackage) and returns a receipt: how many the portal counted, how many came, how many were double, without a place, or gone and removed.

PORTAL is the id of a shipped profile or the path of a profile file. Empty lists fetch everything. The period is half-open: July is 2026-07-01 to 2026-08-01, in local wall-clock time. The store is created if it is not there and never overwritten; a second fetch updates rows and never doubles them. INCREMENTAL asks for what is new since the last complete fetch, with a day of overlap, compares the portal’s counts by month and by code with those of the store, and fetches only the months that differ again; its receipt says what could not be compared. A fetch that ends early is kept, says COMPLETE = false, and is resumed by the next one.</translation>
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
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Areas (codes of 4 or 6 digits)</source>
        <translation>Areas (codes of 4 or 6 digits)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: the shared store was brought up to date %n minute(s) ago, so the portal is not asked again.</source>
        <translation>
            <numerusform>{layer}: the shared store was brought up to date %n minute ago, so the portal is not asked again.</numerusform>
            <numerusform>{layer}: the shared store was brought up to date %n minutes ago, so the portal is not asked again.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: there is no complete fetch to build on, so all of it is fetched.</source>
        <translation>{layer}: there is no complete fetch to build on, so all of it is fetched.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: other than stored, and fetched again: {months}.</source>
        <translation>{layer}: other than stored, and fetched again: {months}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/fetch_incidents.py"/>
        <source>{layer}: the numbers are those of the portal. Corrections of older incidents that change no number, such as a moved place, it does not tell: fetch everything now and then.</source>
        <translation>{layer}: the numbers are those of the portal. Corrections of older incidents that change no number, such as a moved place, it does not tell: fetch everything now and then.</translation>
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
        <source>“{name}” describes a layer and no portal: use “Import incidents” with this profile.</source>
        <translation>“{name}” describes a layer and no portal: use “Import incidents” with this profile.</translation>
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
        <source>The store knows nothing of “{fact}”: import a source whose profile maps it under “flags”.</source>
        <translation>The store knows nothing of “{fact}”: import a source whose profile maps it under “flags”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Filter incidents</source>
        <translation>Filter incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <source>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district; ARTICLES 328,342 are articles of the Criminal Code with their sub-articles; FLAGS under_age,in_group are facts of the offender that must all be known to be so, for internal use only. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</source>
        <translation>Writes the incidents of a store that match a filter as points in EPSG:4326; the network is not used.

An empty part does not filter. The period is half-open: July is 2026-07-01 to 2026-08-01; times are local wall-clock times. HOURS 18-23 holds both ends, 22-5 goes over midnight; WEEKDAYS 1-5 is Monday to Friday; PLACES 001,014 are codes of types of place; AREA_CODE has four digits for a region, six for a district; ARTICLES 328,342 are articles of the Criminal Code with their sub-articles; FLAGS under_age,in_group are facts of the offender that must all be known to be so, for internal use only. Incidents without the date, or without a known time when HOURS is given, are left out and counted. What was never fetched completely is named in a warning.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Hours (18-23, 22-5)</source>
        <translation>Hours (18-23, 22-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Weekdays (1 = Monday; 1-5)</source>
        <translation>Weekdays (1 = Monday; 1-5)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Types of place (codes: 001,014)</source>
        <translation>Types of place (codes: 001,014)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Articles of the Code (328,342; sub-articles included)</source>
        <translation>Articles of the Code (328,342; sub-articles included)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/filter_incidents.py"/>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Facts of the offender (under_age,in_group; internal)</source>
        <translation>Facts of the offender (under_age,in_group; internal)</translation>
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
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Hotspots of areas (Getis–Ord Gi*)</source>
        <translation>Hotspots of areas (Getis–Ord Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Finds areas that together with their neighbours hold higher (hot) or lower (cold) numbers than chance would put there: Gi* of a count or a rate per polygon (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

NEIGHBOURS: areas that touch, a common corner or a gap of up to 10 cm included (default); areas whose centroids are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour; or the K nearest centroids. Every area belongs to its own neighbourhood; one without neighbours is judged by its own number alone, and by permutation it has p = 1. Areas without a number or a polygon are left out and stay empty.

p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. GENERAL_G says whether high numbers lie together in the whole layer (for numbers from 0 up).

Fields: those of the input, then z, p, p_adjusted, class.</source>
        <translation>Finds areas that together with their neighbours hold higher (hot) or lower (cold) numbers than chance would put there: Gi* of a count or a rate per polygon (Getis &amp; Ord 1992; Ord &amp; Getis 1995).

NEIGHBOURS: areas that touch, a common corner or a gap of up to 10 cm included (default); areas whose centroids are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour; or the K nearest centroids. Every area belongs to its own neighbourhood; one without neighbours is judged by its own number alone, and by permutation it has p = 1. Areas without a number or a polygon are left out and stay empty.

p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0. GENERAL_G says whether high numbers lie together in the whole layer (for numbers from 0 up).

Fields: those of the input, then z, p, p_adjusted, class.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Areas (polygons)</source>
        <translation>Areas (polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Field with the numbers</source>
        <translation>Field with the numbers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Hot areas</source>
        <translation>Hot areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>Cold areas</source>
        <translation>Cold areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>General G</source>
        <translation>General G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>z of general G</source>
        <translation>z of general G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <source>p of general G</source>
        <translation>p of general G</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/getis_ord_areas.py"/>
        <location filename="../crime_map_plugin/algorithms/getis_ord_hotspots.py"/>
        <source>Computing Gi*</source>
        <translation>Computing Gi*</translation>
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
        <source>The cell belongs to its own neighbourhood (Gi*)</source>
        <translation>The cell belongs to its own neighbourhood (Gi*)</translation>
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
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>All cells hold the same number, so there is nothing hot or cold to find.</source>
        <translation>All cells hold the same number, so there is nothing hot or cold to find.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/heat_raster.py"/>
        <source>HOTSPOTS: the raster is turned; straighten it first with “Warp (reproject)”.</source>
        <translation>HOTSPOTS: the raster is turned; straighten it first with “Warp (reproject)”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/heat_raster.py"/>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS: the raster cannot be read; save it as a GeoTIFF first.</source>
        <translation>HOTSPOTS: the raster cannot be read; save it as a GeoTIFF first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Score of hotspots</source>
        <translation>Score of hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Scores hotspots by the incidents that came after them. HIT_RATE is n/N: the share of INPUT inside the hotspots. PAI is (n/N)/(a/A), a being the hotspots&apos; area and A that of the study area (Chainey, Tompson &amp; Uhlig 2008): 1 is chance. PEI is n/n*, n* being the most incidents that whole cells of the same area could hold (Hunt 2016). NAIVE_PAI is the PAI of the cells with most TRAINING incidents over the same area: a method that does not pass it is not worth its effort.

A raster&apos;s pixels are taken from the highest value down until COVERAGE percent of the study area is filled, a pixel belonging to it by its centre. Polygons with RANK_FIELD likewise: the highest first, in a field called rank the lowest; parts outside the study area are cut off. Polygons without RANK_FIELD are the hotspots as they are, and COVERAGE is not used. Only whole pieces are taken, at least one; where equal ones meet at the cut, the incidents are what a random choice among them would hold on average.

The study area is BOUNDARY, else the convex hull of INPUT and TRAINING with a margin of half a cell. CELL_SIZE is in metres; 0 takes a raster&apos;s own pixels, else a fiftieth of the shorter side of the study area, rounded up to 100 m. CURVE holds the scores at 0 to 100 percent of the area; where the hotspots end, the rest is taken as if at random. OUTPUT holds the pieces that were scored: rank, value, and taken, the share of the equally hot that was.</source>
        <translation>Scores hotspots by the incidents that came after them. HIT_RATE is n/N: the share of INPUT inside the hotspots. PAI is (n/N)/(a/A), a being the hotspots&apos; area and A that of the study area (Chainey, Tompson &amp; Uhlig 2008): 1 is chance. PEI is n/n*, n* being the most incidents that whole cells of the same area could hold (Hunt 2016). NAIVE_PAI is the PAI of the cells with most TRAINING incidents over the same area: a method that does not pass it is not worth its effort.

A raster&apos;s pixels are taken from the highest value down until COVERAGE percent of the study area is filled, a pixel belonging to it by its centre. Polygons with RANK_FIELD likewise: the highest first, in a field called rank the lowest; parts outside the study area are cut off. Polygons without RANK_FIELD are the hotspots as they are, and COVERAGE is not used. Only whole pieces are taken, at least one; where equal ones meet at the cut, the incidents are what a random choice among them would hold on average.

The study area is BOUNDARY, else the convex hull of INPUT and TRAINING with a margin of half a cell. CELL_SIZE is in metres; 0 takes a raster&apos;s own pixels, else a fiftieth of the shorter side of the study area, rounded up to 100 m. CURVE holds the scores at 0 to 100 percent of the area; where the hotspots end, the rest is taken as if at random. OUTPUT holds the pieces that were scored: rank, value, and taken, the share of the equally hot that was.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Hotspots (polygons or a raster)</source>
        <translation>Hotspots (polygons or a raster)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Rank field of polygons</source>
        <translation>Rank field of polygons</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Share of the study area in percent</source>
        <translation>Share of the study area in percent</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Scores over coverage</source>
        <translation>Scores over coverage</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Hotspots that were scored</source>
        <translation>Hotspots that were scored</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents (points)</source>
        <translation>Later incidents (points)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Earlier incidents (points)</source>
        <translation>Earlier incidents (points)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hit rate</source>
        <translation>Hit rate</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive accuracy index</source>
        <translation>Predictive accuracy index</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive efficiency index</source>
        <translation>Predictive efficiency index</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Predictive accuracy index of a count map</source>
        <translation>Predictive accuracy index of a count map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Share of the study area that was taken</source>
        <translation>Share of the study area that was taken</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents in the hotspots</source>
        <translation>Later incidents in the hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The most that cells of the same area could hold</source>
        <translation>The most that cells of the same area could hold</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Later incidents in the study area</source>
        <translation>Later incidents in the study area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Earlier incidents in the study area</source>
        <translation>Earlier incidents in the study area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Cell size in metres</source>
        <translation>Cell size in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>COVERAGE: write a share in percent, above 0 and at most 100.</source>
        <translation>COVERAGE: write a share in percent, above 0 and at most 100.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS needs polygons or a raster: choose another layer.</source>
        <translation>HOTSPOTS needs polygons or a raster: choose another layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>Ranking the hotspots</source>
        <translation>Ranking the hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>HOTSPOTS lies outside the study area: choose a BOUNDARY that overlaps it, and check the CRS of both.</source>
        <translation>HOTSPOTS lies outside the study area: choose a BOUNDARY that overlaps it, and check the CRS of both.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>%n earlier incident(s) without a place or outside the study area were left out.</source>
        <translation>
            <numerusform>%n earlier incident without a place or outside the study area was left out.</numerusform>
            <numerusform>%n earlier incidents without a place or outside the study area were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>TRAINING holds no incident in the study area, so NAIVE_PAI is not known.</source>
        <translation>TRAINING holds no incident in the study area, so NAIVE_PAI is not known.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Cell size chosen: {size} m</source>
        <translation>Cell size chosen: {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The hotspots cover {percent} % of the study area: choose RANK_FIELD (for Gi* its z), or a BOUNDARY that is larger than the hotspots.</source>
        <translation>The hotspots cover {percent} % of the study area: choose RANK_FIELD (for Gi* its z), or a BOUNDARY that is larger than the hotspots.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/hotspot_score.py"/>
        <source>The hotspots cover only {percent} % of the study area; that much is scored.</source>
        <translation>The hotspots cover only {percent} % of the study area; that much is scored.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import incidents</source>
        <translation>Import incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Writes the rows of any layer that QGIS opens into a store, in the incident schema, and returns a receipt: points, or a table whose coordinates stand in two columns.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. Where the profile’s refresh names a field, only rows with a later date or id are read again, and removals are not found. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted; when most dates cannot be read or most places make no sense, nothing is written.</source>
        <translation>Writes the rows of any layer that QGIS opens into a store, in the incident schema, and returns a receipt: points, or a table whose coordinates stand in two columns.

PROFILE is a profile file (JSON) whose layer maps incident fields to the input&apos;s fields, constants and category names; with several layers in it, the one whose key is the input&apos;s name is taken, else the first. times says how dates are meant: wall-clock or local as they stand, utc shifted to local time by region. Importing the same rows again updates them and never doubles them; rows that are gone are removed. Where the profile’s refresh names a field, only rows with a later date or id are read again, and removals are not found. The calendar months from the first to the last incident count as complete. Rows without a date or without a place are kept and counted; when most dates cannot be read or most places make no sense, nothing is written.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Incidents (points, or a table with coordinates)</source>
        <translation>Incidents (points, or a table with coordinates)</translation>
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
        <source>Choose another layer, remove its filter, or check that its server answers.</source>
        <translation>Choose another layer, remove its filter, or check that its server answers.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The source broke off before any row came, so nothing was imported.</source>
        <translation>The source broke off before any row came, so nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Import again when it answers; what is stored was not changed.</source>
        <translation>Import again when it answers; what is stored was not changed.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n date(s) could not be read, such as “{example}”.</source>
        <translation>
            <numerusform>%n date could not be read, such as “{example}”.</numerusform>
            <numerusform>%n dates could not be read, such as “{example}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n place(s) are outside Kazakhstan.</source>
        <translation>
            <numerusform>%n place is outside Kazakhstan.</numerusform>
            <numerusform>%n places are outside Kazakhstan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>%n text(s) hold signs that could not be read: the encoding may be another one.</source>
        <translation>
            <numerusform>%n text holds signs that could not be read: the encoding may be another one.</numerusform>
            <numerusform>%n texts hold signs that could not be read: the encoding may be another one.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input lacks fields that the profile names: {fields}.</source>
        <translation>The input lacks fields that the profile names: {fields}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The source broke off after %n row(s). They are kept and nothing was removed; import again to get the rest.</source>
        <translation>
            <numerusform>The source broke off after %n row. It is kept and nothing was removed; import again to get the rest.</numerusform>
            <numerusform>The source broke off after %n rows. They are kept and nothing was removed; import again to get the rest.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>Only rows with a later “{field}” were read. Rows that are gone are found by a whole import only.</source>
        <translation>Only rows with a later “{field}” were read. Rows that are gone are found by a whole import only.</translation>
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
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” for the coordinates: correct the profile.</source>
        <translation>The input has no field “{field}” for the coordinates: correct the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The coordinate system “{crs}” of the profile is not known: write one such as EPSG:4326.</source>
        <translation>The coordinate system “{crs}” of the profile is not known: write one such as EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT is a table without places: name the columns of its coordinates in the profile (coordinates).</source>
        <translation>INPUT is a table without places: name the columns of its coordinates in the profile (coordinates).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT needs points, and this layer holds none: use “Centroids” or “Point on surface” first, or name the columns of its coordinates in the profile.</source>
        <translation>INPUT needs points, and this layer holds none: use “Centroids” or “Point on surface” first, or name the columns of its coordinates in the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>INPUT has no coordinate system: set it for the layer (Layer, Set CRS), or name the columns of its coordinates in the profile.</source>
        <translation>INPUT has no coordinate system: set it for the layer (Layer, Set CRS), or name the columns of its coordinates in the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The input has no field “{field}” to refresh by: correct the profile.</source>
        <translation>The input has no field “{field}” to refresh by: correct the profile.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_incidents.py"/>
        <source>The store already holds another source with the id “{id}”, “{title}”: give this profile an id of its own, or the same title if both are one source.</source>
        <translation>The store already holds another source with the id “{id}”, “{title}”: give this profile an id of its own, or the same title if both are one source.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} dates in “{field}” cannot be read, such as “{example}”: correct the field or dates.format in the profile. Nothing was imported.</source>
        <translation>{bad} of {total} dates in “{field}” cannot be read, such as “{example}”: correct the field or dates.format in the profile. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>x and y look swapped: {bad} of {total} places make sense only the other way round. Exchange the two columns in the profile, or set coordinates.swapped to true; for a layer of points use “Swap X and Y coordinates” first. Nothing was imported.</source>
        <translation>x and y look swapped: {bad} of {total} places make sense only the other way round. Exchange the two columns in the profile, or set coordinates.swapped to true; for a layer of points use “Swap X and Y coordinates” first. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} places look like degrees, but {crs} counts in metres: correct the coordinate system in the profile or of the layer. Nothing was imported.</source>
        <translation>{bad} of {total} places look like degrees, but {crs} counts in metres: correct the coordinate system in the profile or of the layer. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>{bad} of {total} places cannot be in {crs}: they are in another coordinate system; name it in the profile (coordinates.crs) or for the layer. Nothing was imported.</source>
        <translation>{bad} of {total} places cannot be in {crs}: they are in another coordinate system; name it in the profile (coordinates.crs) or for the layer. Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/import_pages.py"/>
        <source>The dates in “{field}” can be read day first or month first: say which in the profile (dates.format: day-first or month-first). Nothing was imported.</source>
        <translation>The dates in “{field}” can be read day first or month first: say which in the profile (dates.format: day-first or month-first). Nothing was imported.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>Neighbours: the adjoining cells</source>
        <translation>Neighbours: the adjoining cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</source>
        <translation>The distance band ({band} m) is shorter than a cell ({size} m): no cell has neighbours in it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</source>
        <translation>On average {expected} incidents are expected in a neighbourhood; under 1 the result is not reliable: use larger cells or a wider band.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 10 the normal distribution makes some cells hot by chance alone: use permutation with 0 permutations, the exact law.</source>
        <translation>On average {expected} incidents are expected in a neighbourhood; under 10 the normal distribution makes some cells hot by chance alone: use permutation with 0 permutations, the exact law.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/incident_grid.py"/>
        <source>On average {expected} incidents are expected in a neighbourhood; under 10 some cells are hot by chance alone: use larger cells, longer steps or a wider band.</source>
        <translation>On average {expected} incidents are expected in a neighbourhood; under 10 some cells are hot by chance alone: use larger cells, longer steps or a wider band.</translation>
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
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Inference</source>
        <translation>Inference</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Normal distribution</source>
        <translation>Normal distribution</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutation</source>
        <translation>Permutation</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutations (0 = exact)</source>
        <translation>Permutations (0 = exact)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <source>Permutations</source>
        <translation>Permutations</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/inference_input.py"/>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</source>
        <translation>{name} needs points, and this layer holds none: use “Centroids” for polygons, or “Create points layer from table” for a table with coordinates.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</source>
        <translation>{name} needs polygons: choose a polygon layer, or use “Convex hull”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>The layer of {parameter} has no CRS; its coordinates are taken as metres.</source>
        <translation>The layer of {parameter} has no CRS; its coordinates are taken as metres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>Only %n incident(s): too few for more than a hint; read the result with care.</source>
        <translation>
            <numerusform>Only %n incident: too few for more than a hint; read the result with care.</numerusform>
            <numerusform>Only %n incidents: too few for more than a hint; read the result with care.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>There are no incidents to analyse.</source>
        <translation>There are no incidents to analyse.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/input_checks.py"/>
        <source>Widen the period, the area or the filter, or fetch more.</source>
        <translation>Widen the period, the area or the filter, or fetch more.</translation>
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

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.

STABILITY repeats the density with the raster shifted by half a pixel and the bandwidth 25 % wider and narrower; a second band, stays_hot, is the share of the repeats in which a pixel is among the densest 5 % of the study area.</source>
        <translation>Spreads each incident over a kernel and writes incidents per square kilometre as a GeoTIFF: a true density, whose integral is the number of incidents (Silverman 1986).

CELL_SIZE is the pixel in metres, BANDWIDTH the kernel&apos;s radius in metres (for the Gaussian its standard deviation, cut at 4). CELL_SIZE 0 takes a fiftieth of the shorter side of the study area, rounded up to 100 m; BANDWIDTH 0 the mean distance to the 15th neighbour, within two pixels and an eighth of the shorter side. The raster reaches one bandwidth beyond the study area; with BOUNDARY, pixels outside it are NoData. EDGE_CORRECTION divides each incident&apos;s kernel by its share inside BOUNDARY (Diggle 1985).

With POPULATION (points, or polygons by their inner points) the band is incidents per 10,000 people: the ratio of two densities, its denominator at least 5 % of the mean population density.

STABILITY repeats the density with the raster shifted by half a pixel and the bandwidth 25 % wider and narrower; a second band, stays_hot, is the share of the repeats in which a pixel is among the densest 5 % of the study area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres (0 = chosen)</source>
        <translation>Pixel size in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
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
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Quartic</source>
        <translation>Quartic</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
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
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Population (points or polygons)</source>
        <translation>Population (points or polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Test how stable the densest places are</source>
        <translation>Test how stable the densest places are</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Pixel size in metres</source>
        <translation>Pixel size in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
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
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
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
        <source>Repeating the density with varied settings</source>
        <translation>Repeating the density with varied settings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Bandwidth chosen: {size} m</source>
        <translation>Bandwidth chosen: {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/kernel_density.py"/>
        <source>Nobody lives in the study area by POPULATION: check the layer and its field.</source>
        <translation>Nobody lives in the study area by POPULATION: check the layer and its field.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Clusters and outliers (local Moran&apos;s I)</source>
        <translation>Clusters and outliers (local Moran&apos;s I)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Finds places that are like their neighbours (HH high among high, LL low among low) and places that stand out from them (HL high among low, LH low among high): local Moran&apos;s I with row-standardised weights (Anselin 1995) of incidents counted on a grid, or of FIELD of a polygon layer. MORAN_I is Moran&apos;s I of all places together, with the value expected by chance, z and the two-sided p if the values were dealt out at random (Cliff &amp; Ord 1981).

Points take CELL_SIZE, GRID, BOUNDARY and WEIGHT; polygons take FIELD. NEIGHBOURS: those that touch (on a grid the eight around a square and the six around a hexagon); those whose centres are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour (on a grid one cell: the four or six at its sides); or the K nearest.

z and p are conditional: a place keeps its own number and the others are dealt out. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). quadrant is none where p_adjusted is above .10. A place without neighbours has no i.

Fields: those of the polygons, or cell, count, weight; then i, z, p, p_adjusted, quadrant.</source>
        <translation>Finds places that are like their neighbours (HH high among high, LL low among low) and places that stand out from them (HL high among low, LH low among high): local Moran&apos;s I with row-standardised weights (Anselin 1995) of incidents counted on a grid, or of FIELD of a polygon layer. MORAN_I is Moran&apos;s I of all places together, with the value expected by chance, z and the two-sided p if the values were dealt out at random (Cliff &amp; Ord 1981).

Points take CELL_SIZE, GRID, BOUNDARY and WEIGHT; polygons take FIELD. NEIGHBOURS: those that touch (on a grid the eight around a square and the six around a hexagon); those whose centres are at most DISTANCE_BAND metres apart, 0 being the least distance with which every area has a neighbour (on a grid one cell: the four or six at its sides); or the K nearest.

z and p are conditional: a place keeps its own number and the others are dealt out. p is two-sided, from the normal distribution or by permutation (0 permutations = the exact law, where it applies); p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995, default; Benjamini &amp; Yekutieli 2001). quadrant is none where p_adjusted is above .10. A place without neighbours has no i.

Fields: those of the polygons, or cell, count, weight; then i, z, p, p_adjusted, quadrant.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Incidents (points) or areas (polygons)</source>
        <translation>Incidents (points) or areas (polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Field with the numbers (polygons)</source>
        <translation>Field with the numbers (polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Moran&apos;s I</source>
        <translation>Moran&apos;s I</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Moran&apos;s I expected by chance</source>
        <translation>Moran&apos;s I expected by chance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>z of Moran&apos;s I</source>
        <translation>z of Moran&apos;s I</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>p of Moran&apos;s I</source>
        <translation>p of Moran&apos;s I</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Distance band chosen: {band} m, one cell</source>
        <translation>Distance band chosen: {band} m, one cell</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>No cell has a neighbour.</source>
        <translation>No cell has a neighbour.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Use a wider DISTANCE_BAND, or smaller cells.</source>
        <translation>Use a wider DISTANCE_BAND, or smaller cells.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>%n cell(s) have no neighbour.</source>
        <translation>
            <numerusform>%n cell has no neighbour.</numerusform>
            <numerusform>%n cells have no neighbour.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>Computing Moran&apos;s I</source>
        <translation>Computing Moran&apos;s I</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_moran.py"/>
        <source>{parameter} is not used with a layer of this kind.</source>
        <translation>{parameter} is not used with a layer of this kind.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>No Python program was found beside QGIS, so the work runs inside QGIS.</source>
        <translation>No Python program was found beside QGIS, so the work runs inside QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>No processes could be started, so the work runs inside QGIS: {reason}</source>
        <translation>No processes could be started, so the work runs inside QGIS: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>The work runs inside QGIS, one job after the other.</source>
        <translation>The work runs inside QGIS, one job after the other.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/local_workers.py"/>
        <source>The work runs in %n process(es) on this machine.</source>
        <translation>
            <numerusform>The work runs in %n process on this machine.</numerusform>
            <numerusform>The work runs in %n processes on this machine.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Location quality</source>
        <translation>Location quality</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Says how well incidents are placed, before a hotspot map is made of them. Each incident is the first of: zero (no place, or coordinates of 0, 0), outside (of BOUNDARY), settlement (neither a house nor a street is known), stacked, street, house.

A coordinate is a stack when it holds at least 10 incidents and more than 5 times the mean of all other coordinates, and no single address makes up half of them; so a market with many thefts is no stack, a default coordinate is. Coordinates that agree to a centimetre are one place. The words are those of incident layers (fields precision, or street and house); a layer without them is judged by its coordinates only.

GEOCODING_RATE (0–1) is the share placed to a house or a street. Under 0.85 maps of crime begin to mislead (Ratcliffe 2004). Give INPUT or a STORE.

Fields: count, share (of all incidents), kind, rank. Rows without a rank have no place: all incidents of a kind. Rows with a rank are the TOP coordinates that most incidents share, with the kind that most of them are.</source>
        <translation>Says how well incidents are placed, before a hotspot map is made of them. Each incident is the first of: zero (no place, or coordinates of 0, 0), outside (of BOUNDARY), settlement (neither a house nor a street is known), stacked, street, house.

A coordinate is a stack when it holds at least 10 incidents and more than 5 times the mean of all other coordinates, and no single address makes up half of them; so a market with many thefts is no stack, a default coordinate is. Coordinates that agree to a centimetre are one place. The words are those of incident layers (fields precision, or street and house); a layer without them is judged by its coordinates only.

GEOCODING_RATE (0–1) is the share placed to a house or a street. Under 0.85 maps of crime begin to mislead (Ratcliffe 2004). Give INPUT or a STORE.

Fields: count, share (of all incidents), kind, rank. Rows without a rank have no place: all incidents of a kind. Rows with a rank are the TOP coordinates that most incidents share, with the kind that most of them are.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>How many of the fullest coordinates to list</source>
        <translation>How many of the fullest coordinates to list</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Share placed to a house or a street</source>
        <translation>Share placed to a house or a street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a house</source>
        <translation>Incidents placed to a house</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a street</source>
        <translation>Incidents placed to a street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents placed to a settlement at best</source>
        <translation>Incidents placed to a settlement at best</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents on a stack</source>
        <translation>Incidents on a stack</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents without a place or at 0, 0</source>
        <translation>Incidents without a place or at 0, 0</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Incidents without a house number</source>
        <translation>Incidents without a house number</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Different coordinates</source>
        <translation>Different coordinates</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Nothing says how exact the places are (fields precision, or street and house): only the coordinates are judged, and GEOCODING_RATE is at most this.</source>
        <translation>Nothing says how exact the places are (fields precision, or street and house): only the coordinates are judged, and GEOCODING_RATE is at most this.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>Only {rate} % of the incidents are placed to a house or a street: under {least} % maps begin to mislead (Ratcliffe 2004).</source>
        <translation>Only {rate} % of the incidents are placed to a house or a street: under {least} % maps begin to mislead (Ratcliffe 2004).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) lie on stacks: coordinates with far more incidents than others and no address that explains it.</source>
        <translation>
            <numerusform>%n incident lies on stacks: coordinates with far more incidents than others and no address that explains it.</numerusform>
            <numerusform>%n incidents lie on stacks: coordinates with far more incidents than others and no address that explains it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) have no place, or lie at 0, 0.</source>
        <translation>
            <numerusform>%n incident has no place, or lies at 0, 0.</numerusform>
            <numerusform>%n incidents have no place, or lie at 0, 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/location_quality.py"/>
        <source>%n incident(s) lie outside the study area.</source>
        <translation>
            <numerusform>%n incident lies outside the study area.</numerusform>
            <numerusform>%n incidents lie outside the study area.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Match incidents</source>
        <translation>Match incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Finds incidents that two registers of a store both hold, such as an accident that the police and the road agency report, and keeps them in the store as proposed pairs. No incident is deleted or changed.

A pair: different sources or layers of a source, the same category, at most DISTANCE metres (0 = 100) and HOURS hours apart; in the category “other”, articles must not differ. Score: (1 − metres/DISTANCE) · (1 − hours/HOURS), from 0 to 1. Where one of the two has no time of day, both must be of one calendar day; the hours then count as 0 and stay empty. Metres are those on the ellipsoid. Each incident gets at most one partner in each other register: the pair with the highest score first.

A proposed pair counts as two incidents. Confirm or split pairs in the panel (Data, “Counted twice …”): a confirmed pair is counted once in all maps and figures, by the row that is placed more precisely. Matching again keeps what was confirmed and split, and replaces what was proposed.

Fields: id_a, id_b, metres, hours, score, state (proposed, confirmed, split). Lines in EPSG:4326 between the two places. Compare Christen (2012), Data Matching.</source>
        <translation>Finds incidents that two registers of a store both hold, such as an accident that the police and the road agency report, and keeps them in the store as proposed pairs. No incident is deleted or changed.

A pair: different sources or layers of a source, the same category, at most DISTANCE metres (0 = 100) and HOURS hours apart; in the category “other”, articles must not differ. Score: (1 − metres/DISTANCE) · (1 − hours/HOURS), from 0 to 1. Where one of the two has no time of day, both must be of one calendar day; the hours then count as 0 and stay empty. Metres are those on the ellipsoid. Each incident gets at most one partner in each other register: the pair with the highest score first.

A proposed pair counts as two incidents. Confirm or split pairs in the panel (Data, “Counted twice …”): a confirmed pair is counted once in all maps and figures, by the row that is placed more precisely. Matching again keeps what was confirmed and split, and replaces what was proposed.

Fields: id_a, id_b, metres, hours, score, state (proposed, confirmed, split). Lines in EPSG:4326 between the two places. Compare Christen (2012), Data Matching.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Most metres apart</source>
        <translation>Most metres apart</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Most hours apart</source>
        <translation>Most hours apart</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Proposed pairs</source>
        <translation>Proposed pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Confirmed pairs</source>
        <translation>Confirmed pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Split pairs</source>
        <translation>Split pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>Incidents not counted, since another one stands for them</source>
        <translation>Incidents not counted, since another one stands for them</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>DISTANCE: 100 metres</source>
        <translation>DISTANCE: 100 metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Looking for pairs</source>
        <translation>Looking for pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>No pair is proposed: no two registers hold incidents near each other.</source>
        <translation>No pair is proposed: no two registers hold incidents near each other.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>The store holds one register only: fetch or import a second one to match it with.</source>
        <translation>The store holds one register only: fetch or import a second one to match it with.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/match_incidents.py"/>
        <source>%n incident(s) without a place or a date were left out.</source>
        <translation>
            <numerusform>%n incident without a place or a date was left out.</numerusform>
            <numerusform>%n incidents without a place or a date were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Near repeats</source>
        <translation>Near repeats</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Counts pairs of incidents that are close in space and in time and asks whether there are more of them than chance would bring together (Knox 1964; Johnson et al. 2007): after a burglary, are the houses around it at risk, how far and for how long?

DISTANCES are the bounds of the bands in metres, DAYS in days. TIME_UNIT 0 takes the difference of calendar dates, 1 the elapsed time in units of 24 hours. METRIC 0 is Manhattan distance (along streets at right angles), 1 is Euclidean. INTERVALS 0: a band owns its lower bound, [a, b), and a pair at the last bound is left out; 1: it owns its upper bound, (a, b], and the first band both.

Fields of OUTPUT: distance_from, distance_to, days_from, days_to, observed (pairs), expected (pairs in the band of distance × pairs in the band of time / all pairs), ratio, p (share of permutations of the dates with at least as many pairs, upper tail), and the bands in words. No correction is made for testing many bands. With more than 200 million pairs within the last distance, p comes from the exact mean and variance over all permutations (Barton &amp; David 1966).

LINKS: a line from the earlier to the later incident of each pair in the table; from_id and to_id are the field “id” of the incidents, else the feature id.

POINTS: the role of each incident. Near is within the first band of days and as far as bands, from the first outward, have p up to .05 (if none has, the first band beyond the same place). repeat: follows another at the same place (the first band if it ends by 1 m, else the same coordinates); near_repeat: follows another that is near; originator: others follow it, and it follows none; none: all others. Of several, the first in this list. Of incidents at the same moment the one that stands first in the layer is the earlier.

WATCH: the area within that distance of the incidents of the last NEXT_DAYS days, for the next NEXT_DAYS days; valid_until is the midnight at which it expires.</source>
        <translation>Counts pairs of incidents that are close in space and in time and asks whether there are more of them than chance would bring together (Knox 1964; Johnson et al. 2007): after a burglary, are the houses around it at risk, how far and for how long?

DISTANCES are the bounds of the bands in metres, DAYS in days. TIME_UNIT 0 takes the difference of calendar dates, 1 the elapsed time in units of 24 hours. METRIC 0 is Manhattan distance (along streets at right angles), 1 is Euclidean. INTERVALS 0: a band owns its lower bound, [a, b), and a pair at the last bound is left out; 1: it owns its upper bound, (a, b], and the first band both.

Fields of OUTPUT: distance_from, distance_to, days_from, days_to, observed (pairs), expected (pairs in the band of distance × pairs in the band of time / all pairs), ratio, p (share of permutations of the dates with at least as many pairs, upper tail), and the bands in words. No correction is made for testing many bands. With more than 200 million pairs within the last distance, p comes from the exact mean and variance over all permutations (Barton &amp; David 1966).

LINKS: a line from the earlier to the later incident of each pair in the table; from_id and to_id are the field “id” of the incidents, else the feature id.

POINTS: the role of each incident. Near is within the first band of days and as far as bands, from the first outward, have p up to .05 (if none has, the first band beyond the same place). repeat: follows another at the same place (the first band if it ends by 1 m, else the same coordinates); near_repeat: follows another that is near; originator: others follow it, and it follows none; none: all others. Of several, the first in this list. Of incidents at the same moment the one that stands first in the layer is the earlier.

WATCH: the area within that distance of the incidents of the last NEXT_DAYS days, for the next NEXT_DAYS days; valid_until is the midnight at which it expires.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bounds of distance in metres</source>
        <translation>Bounds of distance in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bounds of time in days</source>
        <translation>Bounds of time in days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days are</source>
        <translation>Days are</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Differences of calendar dates</source>
        <translation>Differences of calendar dates</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Elapsed, 24 hours each</source>
        <translation>Elapsed, 24 hours each</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Manhattan</source>
        <translation>Manhattan</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Euclidean</source>
        <translation>Euclidean</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>(a, b], the first one [a, b]</source>
        <translation>(a, b], the first one [a, b]</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days to watch (for the area to watch)</source>
        <translation>Days to watch (for the area to watch)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Links of near repeats</source>
        <translation>Links of near repeats</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Incidents with their role</source>
        <translation>Incidents with their role</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Area to watch</source>
        <translation>Area to watch</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Pairs in the table</source>
        <translation>Pairs in the table</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Ratio of the surest band</source>
        <translation>Ratio of the surest band</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>p of the surest band</source>
        <translation>p of the surest band</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Reach of near repeats in metres</source>
        <translation>Reach of near repeats in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Distance of the surest band</source>
        <translation>Distance of the surest band</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Days of the surest band</source>
        <translation>Days of the surest band</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>WATCH needs NEXT_DAYS: write for how many days the area is to be watched, such as 7.</source>
        <translation>WATCH needs NEXT_DAYS: write for how many days the area is to be watched, such as 7.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{parameter}: write two or more numbers from 0 up, each greater than the one before, such as {example}.</source>
        <translation>{parameter}: write two or more numbers from 0 up, each greater than the one before, such as {example}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Linking incidents</source>
        <translation>Linking incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Counting pairs</source>
        <translation>Counting pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>Near repeats reach {metres} m</source>
        <translation>Near repeats reach {metres} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>No band of distance holds more pairs than chance would in the first band of days: {metres} m stands in for the reach of near repeats.</source>
        <translation>No band of distance holds more pairs than chance would in the first band of days: {metres} m stands in for the reach of near repeats.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>The reach is that of the first {tested} days; the area is to be watched for {days}.</source>
        <translation>The reach is that of the first {tested} days; the area is to be watched for {days}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} m Manhattan</source>
        <translation>{interval} m Manhattan</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} m Euclidean</source>
        <translation>{interval} m Euclidean</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} calendar days</source>
        <translation>{interval} calendar days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat.py"/>
        <source>{interval} days of 24 hours</source>
        <translation>{interval} days of 24 hours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/near_repeat_output.py"/>
        <source>LINKS would hold more than {most} lines: choose shorter DISTANCES or DAYS, or leave LINKS out.</source>
        <translation>LINKS would hold more than {most} lines: choose shorter DISTANCES or DAYS, or leave LINKS out.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/number_text.py"/>
        <source>0.5</source>
        <translation>0.5</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Facts of offenders</source>
        <translation>Facts of offenders</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>Counts, for each category, month or district of a store&apos;s incidents, how many say yes to each fact of the offender that an authorised source gave: committed before, under age, without work, intoxicated, in a group. For internal use only: nothing for the public is made of it.

STORE and the filter are those of “Filter incidents”. BY: 0 category, 1 month, 2 district.

Fields: name, count (all incidents), and for each fact that the store knows, how many say yes (such as under_age) and of how many it is known (under_age_known). What is not known is never “no”: divide by the known ones, and distrust shares where few are known.</source>
        <translation>Counts, for each category, month or district of a store&apos;s incidents, how many say yes to each fact of the offender that an authorised source gave: committed before, under age, without work, intoxicated, in a group. For internal use only: nothing for the public is made of it.

STORE and the filter are those of “Filter incidents”. BY: 0 category, 1 month, 2 district.

Fields: name, count (all incidents), and for each fact that the store knows, how many say yes (such as under_age) and of how many it is known (under_age_known). What is not known is never “no”: divide by the known ones, and distrust shares where few are known.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Store (.gpkg)</source>
        <translation>Store (.gpkg)</translation>
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
        <translation>Category</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Month</source>
        <translation>Month</translation>
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
        <translation>District</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Facts of offenders (internal)</source>
        <translation>Facts of offenders (internal)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>The store knows no facts of offenders: import a source whose profile maps them under “flags”.</source>
        <translation>The store knows no facts of offenders: import a source whose profile maps them under “flags”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/offender_facts.py"/>
        <source>No incident matches: widen the period, the area or the filter.</source>
        <translation>No incident matches: widen the period, the area or the filter.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Incidents (points)</source>
        <translation>Incidents (points)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Study area (polygons; empty = hull of the incidents)</source>
        <translation>Study area (polygons; empty = hull of the incidents)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Cell size in metres (0 = chosen)</source>
        <translation>Cell size in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Squares</source>
        <translation>Squares</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Hexagons</source>
        <translation>Hexagons</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Weight field</source>
        <translation>Weight field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Time field</source>
        <translation>Time field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>From (included; local time)</source>
        <translation>From (included; local time)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>To (not included; local time)</source>
        <translation>To (not included; local time)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>The period is about the date of</source>
        <translation>The period is about the date of</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>the incident</source>
        <translation>the incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>its registration</source>
        <translation>its registration</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Severity (none chosen = all)</source>
        <translation>Severity (none chosen = all)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Especially grave</source>
        <translation>Especially grave</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Categories (comma list of keys, empty = all)</source>
        <translation>Categories (comma list of keys, empty = all)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Correction for testing many places at once</source>
        <translation>Correction for testing many places at once</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Benjamini–Hochberg</source>
        <translation>Benjamini–Hochberg</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/parameters.py"/>
        <source>Benjamini–Yekutieli</source>
        <translation>Benjamini–Yekutieli</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>names</source>
        <translation>names</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>dates of birth</source>
        <translation>dates of birth</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>addresses of persons</source>
        <translation>addresses of persons</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>photographs</source>
        <translation>photographs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>numbers of documents</source>
        <translation>numbers of documents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>numbers of persons (IIN)</source>
        <translation>numbers of persons (IIN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>telephones or mail addresses</source>
        <translation>telephones or mail addresses</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/personal_text.py"/>
        <source>Fields about persons were not taken, though the profile names them: {fields}.</source>
        <translation>Fields about persons were not taken, though the profile names them: {fields}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>What says how exact the places are</source>
        <translation>What says how exact the places are</translation>
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
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>No incident has a date.</source>
        <translation>No incident has a date.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Choose another field for TIME_FIELD.</source>
        <translation>Choose another field for TIME_FIELD.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>Some features hold several points: each point counts as an incident of its own (%n more).</source>
        <translation>
            <numerusform>Some features hold several points: each point counts as an incident of its own (%n more).</numerusform>
            <numerusform>Some features hold several points: each point counts as an incident of its own (%n more).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/point_input.py"/>
        <source>%n incident(s) without a date were left out.</source>
        <translation>
            <numerusform>%n incident without a date was left out.</numerusform>
            <numerusform>%n incidents without a date were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/population_input.py"/>
        <source>A layer has no CRS: its coordinates are taken as those of the other layer.</source>
        <translation>A layer has no CRS: its coordinates are taken as those of the other layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/population_input.py"/>
        <source>POPULATION holds no place: check the layer and its CRS.</source>
        <translation>POPULATION holds no place: check the layer and its CRS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Prospective hotspots (ProMap)</source>
        <translation>Prospective hotspots (ProMap)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Shows where the coming week&apos;s risk is highest by the past incidents nearby, the nearer and the later the more: prospective hot-spotting, ProMap (Bowers, Johnson &amp; Pease 2004). It suits offences that repeat nearby soon after, such as burglary.

Each incident up to DISTANCE (metres) from the centre of a cell, in the DAYS before AS_OF, adds 1/(1 + d) × 1/(1 + t): d is the number of complete half cells between the two, t the number of complete weeks before AS_OF; both are rounded down, as in the paper. The value is a sum of weights, good for ranking cells; it is not a number of incidents.

AS_OF is the moment the map is made for; empty is the midnight after the last incident. Incidents at or after AS_OF, or more than DAYS before it, are not used and are counted. The defaults are the paper&apos;s: cells of 50 m, 400 m, two months (56 days). The raster reaches DISTANCE beyond the hull of all incidents. CELL_SIZE 0 takes a fiftieth of the shorter side, DISTANCE 0 takes 400 m or two cells. VALID_UNTIL is 7 days after AS_OF: then make the map anew.</source>
        <translation>Shows where the coming week&apos;s risk is highest by the past incidents nearby, the nearer and the later the more: prospective hot-spotting, ProMap (Bowers, Johnson &amp; Pease 2004). It suits offences that repeat nearby soon after, such as burglary.

Each incident up to DISTANCE (metres) from the centre of a cell, in the DAYS before AS_OF, adds 1/(1 + d) × 1/(1 + t): d is the number of complete half cells between the two, t the number of complete weeks before AS_OF; both are rounded down, as in the paper. The value is a sum of weights, good for ranking cells; it is not a number of incidents.

AS_OF is the moment the map is made for; empty is the midnight after the last incident. Incidents at or after AS_OF, or more than DAYS before it, are not used and are counted. The defaults are the paper&apos;s: cells of 50 m, 400 m, two months (56 days). The raster reaches DISTANCE beyond the hull of all incidents. CELL_SIZE 0 takes a fiftieth of the shorter side, DISTANCE 0 takes 400 m or two cells. VALID_UNTIL is 7 days after AS_OF: then make the map anew.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for (local time; empty = the day after the last incident)</source>
        <translation>Made for (local time; empty = the day after the last incident)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far an incident reaches, in metres (0 = chosen)</source>
        <translation>How far an incident reaches, in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far back, in days</source>
        <translation>How far back, in days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Prospective hotspots</source>
        <translation>Prospective hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>How far an incident reaches, in metres</source>
        <translation>How far an incident reaches, in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents used</source>
        <translation>Incidents used</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents before the days looked back</source>
        <translation>Incidents before the days looked back</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Incidents at or after the moment the map is made for</source>
        <translation>Incidents at or after the moment the map is made for</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>DAYS: write a number above 0, such as 56.</source>
        <translation>DAYS: write a number above 0, such as 56.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Made for {moment}: the day after the last incident</source>
        <translation>Made for {moment}: the day after the last incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Computing the risk</source>
        <translation>Computing the risk</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>Distance chosen: {size} m</source>
        <translation>Distance chosen: {size} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) at or after AS_OF were not used.</source>
        <translation>
            <numerusform>%n incident at or after AS_OF was not used.</numerusform>
            <numerusform>%n incidents at or after AS_OF were not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) from before the DAYS looked back were not used.</source>
        <translation>
            <numerusform>%n incident from before the DAYS looked back was not used.</numerusform>
            <numerusform>%n incidents from before the DAYS looked back were not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/prospective_hotspots.py"/>
        <source>%n incident(s) are farther than DISTANCE from every cell&apos;s centre and count nowhere: choose a larger DISTANCE or smaller cells.</source>
        <translation>
            <numerusform>%n incident is farther than DISTANCE from every cell&apos;s centre and counts nowhere: choose a larger DISTANCE or smaller cells.</numerusform>
            <numerusform>%n incidents are farther than DISTANCE from every cell&apos;s centre and count nowhere: choose a larger DISTANCE or smaller cells.</numerusform>
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
        <translation>Incidents near features</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Counts incidents in rings around points, lines or polygons, and compares them with an even spread over the study area.

DISTANCES in metres: the first ring reaches from the feature to the first distance, the inside of a polygon included; each further ring from the distance before (not included) to its own (included). Rings are cut at the study area: BOUNDARY, else the hull of the incidents. Each feature stands for itself: where rings of several features overlap, an incident counts in each of them, so counts do not add up. To take features together, dissolve them first.

Expected: the incidents of the study area times the ring&apos;s share of its area; with POPULATION times its share of the people (POPULATION_FIELD, else one person a place; in polygons people are spread evenly). Ratio = count / expected. Low and high are the exact 95 % Poisson interval of the ratio (Garwood 1936); p is two-sided, twice the smaller tail of the exact Poisson law. With few incidents read the interval: one that holds 1 is no finding.

CORRECTION is over the features, for each ring apart (Benjamini &amp; Hochberg 1995; Benjamini &amp; Yekutieli 2001).

The name of a feature is taken from the first field named name (with _ru, _kk or _en in the plugin&apos;s language), title, label or the like, else its number.

Fields: feature, from, to (metres), count, per_km2, expected, ratio, low, high, p, p_adjusted. Where nobody lives, figures are NULL.</source>
        <translation>Counts incidents in rings around points, lines or polygons, and compares them with an even spread over the study area.

DISTANCES in metres: the first ring reaches from the feature to the first distance, the inside of a polygon included; each further ring from the distance before (not included) to its own (included). Rings are cut at the study area: BOUNDARY, else the hull of the incidents. Each feature stands for itself: where rings of several features overlap, an incident counts in each of them, so counts do not add up. To take features together, dissolve them first.

Expected: the incidents of the study area times the ring&apos;s share of its area; with POPULATION times its share of the people (POPULATION_FIELD, else one person a place; in polygons people are spread evenly). Ratio = count / expected. Low and high are the exact 95 % Poisson interval of the ratio (Garwood 1936); p is two-sided, twice the smaller tail of the exact Poisson law. With few incidents read the interval: one that holds 1 is no finding.

CORRECTION is over the features, for each ring apart (Benjamini &amp; Hochberg 1995; Benjamini &amp; Yekutieli 2001).

The name of a feature is taken from the first field named name (with _ru, _kk or _en in the plugin&apos;s language), title, label or the like, else its number.

Fields: feature, from, to (metres), count, per_km2, expected, ratio, low, high, p, p_adjusted. Where nobody lives, figures are NULL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features (points, lines or polygons)</source>
        <translation>Features (points, lines or polygons)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Outer distances of the rings in metres</source>
        <translation>Outer distances of the rings in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>People by place (empty = spread by area)</source>
        <translation>People by place (empty = spread by area)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Field with the number of people</source>
        <translation>Field with the number of people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Rings around features</source>
        <translation>Rings around features</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features with rings</source>
        <translation>Features with rings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Features away from the study area</source>
        <translation>Features away from the study area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Rings</source>
        <translation>Rings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>DISTANCES: write metres above 0, each more than the one before, such as 100, 250, 500.</source>
        <translation>DISTANCES: write metres above 0, each more than the one before, such as 100, 250, 500.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>POPULATION_FIELD: choose its layer as POPULATION too.</source>
        <translation>POPULATION_FIELD: choose its layer as POPULATION too.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Reading the features</source>
        <translation>Reading the features</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Counting in rings</source>
        <translation>Counting in rings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Writing the rings</source>
        <translation>Writing the rings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>All incidents lie at one place: they span no study area.</source>
        <translation>All incidents lie at one place: they span no study area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>Give BOUNDARY, the area in which incidents could have happened.</source>
        <translation>Give BOUNDARY, the area in which incidents could have happened.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>No BOUNDARY: the study area is the hull of the incidents, {margin} m wider.</source>
        <translation>No BOUNDARY: the study area is the hull of the incidents, {margin} m wider.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n place(s) without a number of people, or with one under 0, count as empty.</source>
        <translation>
            <numerusform>%n place without a number of people, or with one under 0, counts as empty.</numerusform>
            <numerusform>%n places without a number of people, or with one under 0, count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n feature(s) too far from the study area have no ring in it and were left out.</source>
        <translation>
            <numerusform>%n feature too far from the study area has no ring in it and was left out.</numerusform>
            <numerusform>%n features too far from the study area have no ring in it and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/proximity.py"/>
        <source>%n ring(s) without any area inside the study area were left out.</source>
        <translation>
            <numerusform>%n ring without any area inside the study area was left out.</numerusform>
            <numerusform>%n rings without any area inside the study area were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/public_figures.py"/>
        <source>The districts {first} and {second} overlap.</source>
        <translation>The districts {first} and {second} overlap.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/public_figures.py"/>
        <source>Sheets for the public need districts apart from each other: the difference of two figures would tell of the rest. Choose another layer, or the internal audience.</source>
        <translation>Sheets for the public need districts apart from each other: the difference of two figures would tell of the rest. Choose another layer, or the internal audience.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Purge incidents</source>
        <translation>Purge incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Deletes incidents from a store for good, without asking again: check STORE and BEFORE first. It cannot be undone; what the portal still has can be fetched again.

BEFORE deletes what happened before this time (where that is not known: was registered, else was fetched). SOURCE deletes the incidents of one source, by its id; with both, the older ones of that source. The deleted period counts as “not fetched” from then on, never as 0. Receipts of nothing but deleted incidents and downloads that were cut off go, too; the audit list stays and tells of the purge.

The file is then written anew without the deleted bytes, which needs free space for a while: about its own size, at most twice. Layers open in QGIS may stay open; if one is just being read, the file shrinks when it is closed or at the next purge, and a warning says so. RESULTS also deletes result layers that the panel made beside the store before BEFORE and that are not in the project.</source>
        <translation>Deletes incidents from a store for good, without asking again: check STORE and BEFORE first. It cannot be undone; what the portal still has can be fetched again.

BEFORE deletes what happened before this time (where that is not known: was registered, else was fetched). SOURCE deletes the incidents of one source, by its id; with both, the older ones of that source. The deleted period counts as “not fetched” from then on, never as 0. Receipts of nothing but deleted incidents and downloads that were cut off go, too; the audit list stays and tells of the purge.

The file is then written anew without the deleted bytes, which needs free space for a while: about its own size, at most twice. Layers open in QGIS may stay open; if one is just being read, the file shrinks when it is closed or at the next purge, and a warning says so. RESULTS also deletes result layers that the panel made beside the store before BEFORE and that are not in the project.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Delete what happened before (local time)</source>
        <translation>Delete what happened before (local time)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Delete only this source (its id)</source>
        <translation>Delete only this source (its id)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Also delete the panel’s result layers from before that time</source>
        <translation>Also delete the panel’s result layers from before that time</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Size before, in bytes</source>
        <translation>Size before, in bytes</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Size after, in bytes</source>
        <translation>Size after, in bytes</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Result layers removed</source>
        <translation>Result layers removed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Give BEFORE (a date), SOURCE (the id of a source) or both: what shall go?</source>
        <translation>Give BEFORE (a date), SOURCE (the id of a source) or both: what shall go?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>RESULTS needs BEFORE: which result layers are old?</source>
        <translation>RESULTS needs BEFORE: which result layers are old?</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The store has no source “{source}”. Use one of: {sources}.</source>
        <translation>The store has no source “{source}”. Use one of: {sources}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Deleting incidents</source>
        <translation>Deleting incidents</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>%n result layer(s) are open elsewhere and stay.</source>
        <translation>
            <numerusform>%n result layer is open elsewhere and stays.</numerusform>
            <numerusform>%n result layers are open elsewhere and stay.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The list of new incidents in watch areas could not be cleared: {reason}</source>
        <translation>The list of new incidents in watch areas could not be cleared: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The incidents are deleted, but their bytes may still be in the file: another program or layer is using it. Close it, then purge again with the same values.</source>
        <translation>The incidents are deleted, but their bytes may still be in the file: another program or layer is using it. Close it, then purge again with the same values.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>The incidents are deleted, but the file could not shrink: the disk is full. Free some space, then purge again with the same values.</source>
        <translation>The incidents are deleted, but the file could not shrink: the disk is full. Free some space, then purge again with the same values.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/purge_incidents.py"/>
        <source>Copies beside the store still hold deleted incidents: {names}. Delete them.</source>
        <translation>Copies beside the store still hold deleted incidents: {names}. Delete them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run was made with Crime Map {version}, this is {own}: update the plugin, then repeat it.</source>
        <translation>The run was made with Crime Map {version}, this is {own}: update the plugin, then repeat it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>This Crime Map has no method “{method}”: install the plugin&apos;s version {version}.</source>
        <translation>This Crime Map has no method “{method}”: install the plugin&apos;s version {version}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run was made of chosen features of “{layer}”, and the choice is not kept: export them as a layer, and run the method on it.</source>
        <translation>The run was made of chosen features of “{layer}”, and the choice is not kept: export them as a layer, and run the method on it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>“{layer}” is in no file that a recipe could name: export it to a GeoPackage, and run the method on that.</source>
        <translation>“{layer}” is in no file that a recipe could name: export it to a GeoPackage, and run the method on that.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run&apos;s layer “{layer}” is gone: add “{file}” to the project, then repeat it.</source>
        <translation>The run&apos;s layer “{layer}” is gone: add “{file}” to the project, then repeat it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/recipe_of_run.py"/>
        <source>The run&apos;s file “{file}” is gone: put it beside the result, then repeat it.</source>
        <translation>The run&apos;s file “{file}” is gone: put it beside the result, then repeat it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Repeat locations</source>
        <translation>Repeat locations</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Lists the places where incidents happened, the busiest first: a few addresses often hold a large part of all incidents (Sherman, Gartin &amp; Buerger 1989).

TOLERANCE 0: incidents with the very same coordinates are one place. Above 0, in metres: coordinates no farther apart are one place, and so are those that a chain of such steps connects (single linkage), so keep it well under the distance between buildings. A place is drawn at its coordinates with the most incidents.

Fields: count, share (of all incidents, 0–1), cumulative_share (of this place and those before it), cumulative_places (this place and those before it as a share of all places). Places at which many incidents are stacked because the address is not known are named by “Location quality”.</source>
        <translation>Lists the places where incidents happened, the busiest first: a few addresses often hold a large part of all incidents (Sherman, Gartin &amp; Buerger 1989).

TOLERANCE 0: incidents with the very same coordinates are one place. Above 0, in metres: coordinates no farther apart are one place, and so are those that a chain of such steps connects (single linkage), so keep it well under the distance between buildings. A place is drawn at its coordinates with the most incidents.

Fields: count, share (of all incidents, 0–1), cumulative_share (of this place and those before it), cumulative_places (this place and those before it as a share of all places). Places at which many incidents are stacked because the address is not known are named by “Location quality”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Tolerance in metres (0 = the same coordinates)</source>
        <translation>Tolerance in metres (0 = the same coordinates)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Places with two incidents or more</source>
        <translation>Places with two incidents or more</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Share of incidents at such places</source>
        <translation>Share of incidents at such places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Share of incidents at the busiest place</source>
        <translation>Share of incidents at the busiest place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>Looking for repeat locations</source>
        <translation>Looking for repeat locations</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/repeat_locations.py"/>
        <source>No place holds more than one incident. With TOLERANCE, such as 10, places near each other count as one.</source>
        <translation>No place holds more than one incident. With TOLERANCE, such as 10, places near each other count as one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Hotspots on roads</source>
        <translation>Hotspots on roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Puts each incident on the nearest road, counts them by segments of equal length and by junctions, and finds the hot and cold ones.

An incident farther than SNAP metres from any road is not counted; SNAPPED is the share that is (0 = 50 m). Roads meet where they share a vertex or one ends on another; lines that only cross are a bridge. At a junction, where three roads or more meet, the first 15 m of each are a segment of their own, marked in junction; the links between are cut into pieces of SEGMENT metres, the rest being a segment of its own. SEGMENT 0 takes the length of road that holds one incident on average, rounded up to 50, 100, 200, 500 or 1,000 m. Give only the roads of the study area: every segment counts.

density spreads the incidents along the roads by the equal-split discontinuous kernel (Okabe &amp; Sugihara 2012), quartic, reflected at dead ends: per kilometre times length it adds up to the number of incidents. BANDWIDTH is its reach in metres; 0 takes the mean distance to the 15th neighbour, within two segments and an eighth of the shorter side.

z is Gi* of the counts, or of the sums of the weight field, over a segment and those that meet it (Ord &amp; Getis 1995). p is two-sided, from the normal distribution; where under ten incidents are expected in a neighbourhood, that is told, for chance alone then makes some hot. p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0.

KM_FIELD holds the kilometre mark at each line&apos;s beginning; marks rise along the line. WINDOWS are then pieces of one kilometre of each road of NAME_FIELD, every 100 m.

Fields: count, weight, per_km, density, z, p, p_adjusted, class, junction; name with NAME_FIELD, km_from and km_to with KM_FIELD. WINDOWS: name, km_from, km_to, count, weight, per_km.</source>
        <translation>Puts each incident on the nearest road, counts them by segments of equal length and by junctions, and finds the hot and cold ones.

An incident farther than SNAP metres from any road is not counted; SNAPPED is the share that is (0 = 50 m). Roads meet where they share a vertex or one ends on another; lines that only cross are a bridge. At a junction, where three roads or more meet, the first 15 m of each are a segment of their own, marked in junction; the links between are cut into pieces of SEGMENT metres, the rest being a segment of its own. SEGMENT 0 takes the length of road that holds one incident on average, rounded up to 50, 100, 200, 500 or 1,000 m. Give only the roads of the study area: every segment counts.

density spreads the incidents along the roads by the equal-split discontinuous kernel (Okabe &amp; Sugihara 2012), quartic, reflected at dead ends: per kilometre times length it adds up to the number of incidents. BANDWIDTH is its reach in metres; 0 takes the mean distance to the 15th neighbour, within two segments and an eighth of the shorter side.

z is Gi* of the counts, or of the sums of the weight field, over a segment and those that meet it (Ord &amp; Getis 1995). p is two-sided, from the normal distribution; where under ten incidents are expected in a neighbourhood, that is told, for chance alone then makes some hot. p_adjusted holds the share of false discoveries (Benjamini &amp; Hochberg 1995). class is ±3, ±2, ±1 for p_adjusted up to .01, .05, .10, else 0.

KM_FIELD holds the kilometre mark at each line&apos;s beginning; marks rise along the line. WINDOWS are then pieces of one kilometre of each road of NAME_FIELD, every 100 m.

Fields: count, weight, per_km, density, z, p, p_adjusted, class, junction; name with NAME_FIELD, km_from and km_to with KM_FIELD. WINDOWS: name, km_from, km_to, count, weight, per_km.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Roads (lines)</source>
        <translation>Roads (lines)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of a segment in metres (0 = chosen)</source>
        <translation>Length of a segment in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road in metres (0 = chosen)</source>
        <translation>Farthest from a road in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Field with the roads&apos; names</source>
        <translation>Field with the roads&apos; names</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Field with the kilometre mark at the line&apos;s start</source>
        <translation>Field with the kilometre mark at the line&apos;s start</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Kilometres of roads</source>
        <translation>Kilometres of roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Share of incidents on a road</source>
        <translation>Share of incidents on a road</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Incidents on a road</source>
        <translation>Incidents on a road</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Sum of the weights on roads</source>
        <translation>Sum of the weights on roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Junctions</source>
        <translation>Junctions</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of the roads in kilometres</source>
        <translation>Length of the roads in kilometres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Hot segments</source>
        <translation>Hot segments</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Cold segments</source>
        <translation>Cold segments</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Length of a segment in metres</source>
        <translation>Length of a segment in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road in metres</source>
        <translation>Farthest from a road in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Putting incidents on roads</source>
        <translation>Putting incidents on roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>No incident lies within {reach} m of a road.</source>
        <translation>No incident lies within {reach} m of a road.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Choose roads of the same place, check both CRS, or raise SNAP.</source>
        <translation>Choose roads of the same place, check both CRS, or raise SNAP.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Computing density and Gi* along the roads</source>
        <translation>Computing density and Gi* along the roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Segment length chosen: {size} m</source>
        <translation>Segment length chosen: {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>Farthest from a road chosen: {size} m</source>
        <translation>Farthest from a road chosen: {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>On average {expected} incidents are expected on a segment and those that meet it; under 1 the result is not reliable: use longer segments or more incidents.</source>
        <translation>On average {expected} incidents are expected on a segment and those that meet it; under 1 the result is not reliable: use longer segments or more incidents.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>On average {expected} incidents are expected on a segment and those that meet it; under 10 the normal distribution makes some hot by chance alone: take them as hints, or use longer segments.</source>
        <translation>On average {expected} incidents are expected on a segment and those that meet it; under 10 the normal distribution makes some hot by chance alone: take them as hints, or use longer segments.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>WINDOWS needs KM_FIELD; there are none without kilometre marks.</source>
        <translation>WINDOWS needs KM_FIELD; there are none without kilometre marks.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_hotspots.py"/>
        <source>No road has a number in KM_FIELD, so WINDOWS is empty.</source>
        <translation>No road has a number in KM_FIELD, so WINDOWS is empty.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS needs lines, and this layer holds none: choose a layer of roads or streets, or use “Polygons to lines”.</source>
        <translation>ROADS needs lines, and this layer holds none: choose a layer of roads or streets, or use “Polygons to lines”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>Reading roads</source>
        <translation>Reading roads</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) without a line were left out.</source>
        <translation>
            <numerusform>%n road without a line was left out.</numerusform>
            <numerusform>%n roads without a line were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS holds no line: choose a layer with roads or streets.</source>
        <translation>ROADS holds no line: choose a layer with roads or streets.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) drawn more than once count once.</source>
        <translation>
            <numerusform>%n road drawn more than once counts once.</numerusform>
            <numerusform>%n roads drawn more than once count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>%n road(s) outside the analysis CRS were left out.</source>
        <translation>
            <numerusform>%n road outside the analysis CRS was left out.</numerusform>
            <numerusform>%n roads outside the analysis CRS were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/road_input.py"/>
        <source>ROADS cannot be placed in the analysis CRS: check the CRS of its layer.</source>
        <translation>ROADS cannot be placed in the analysis CRS: check the CRS of its layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler at {address} does not answer.</source>
        <translation>The Dask scheduler at {address} does not answer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check the address and the network, and that the scheduler is running.</source>
        <translation>Check the address and the network, and that the scheduler is running.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>This is no address of a Dask scheduler.</source>
        <translation>This is no address of a Dask scheduler.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Write tcp://host:8786, tls://host:8786, or tls://host:8786?authcfg=abc1234 for a certificate that QGIS keeps.</source>
        <translation>Write tcp://host:8786, tls://host:8786, or tls://host:8786?authcfg=abc1234 for a certificate that QGIS keeps.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>What answers there is no Dask scheduler.</source>
        <translation>What answers there is no Dask scheduler.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check host and port (the scheduler&apos;s, not the dashboard&apos;s); a scheduler with TLS is written tls://.</source>
        <translation>Check host and port (the scheduler&apos;s, not the dashboard&apos;s); a scheduler with TLS is written tls://.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The authentication configuration cannot be used for the scheduler.</source>
        <translation>The authentication configuration cannot be used for the scheduler.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Choose one with a client certificate in Settings &gt; Options &gt; Authentication, and unlock it.</source>
        <translation>Choose one with a client certificate in Settings &gt; Options &gt; Authentication, and unlock it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The secured connection to the scheduler failed.</source>
        <translation>The secured connection to the scheduler failed.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Give the certificates in Dask&apos;s settings (distributed.comm.tls), or as an authentication configuration: tls://host:8786?authcfg=abc1234.</source>
        <translation>Give the certificates in Dask&apos;s settings (distributed.comm.tls), or as an authentication configuration: tls://host:8786?authcfg=abc1234.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler cannot be used.</source>
        <translation>The Dask scheduler cannot be used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Check that it runs a version of Dask like the one on this computer.</source>
        <translation>Check that it runs a version of Dask like the one on this computer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>The Dask scheduler has no workers.</source>
        <translation>The Dask scheduler has no workers.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Start workers, then try again.</source>
        <translation>Start workers, then try again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>A worker of the cluster does not answer.</source>
        <translation>A worker of the cluster does not answer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Restart the workers, then try again.</source>
        <translation>Restart the workers, then try again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Workers of the cluster cannot take part: {workers}.</source>
        <translation>Workers of the cluster cannot take part: {workers}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/scheduler_text.py"/>
        <source>Give them the same versions of Python, NumPy, SciPy, Shapely and Dask as this QGIS.</source>
        <translation>Give them the same versions of Python, NumPy, SciPy, Shapely and Dask as this QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Location quality by settlement</source>
        <translation>Location quality by settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Says for each settlement how many incidents are located to a house, a street, the settlement only, or not at all (missing), so that the register&apos;s clerks know where to look. Give INPUT or a STORE, and SETTLEMENTS, a layer of points with names.

An incident belongs to the nearest settlement within DISTANCE metres (great circle): a suburb&apos;s incidents may count for the city. One without coordinates belongs to the settlement that most placed incidents of its district (field district_code) belong to. What belongs to none stands in a last row without a place.

The words are those of incident layers: precision, or street and house. located (0–1) is the share with a house or a street; maps begin to mislead under 0.85 (Ratcliffe 2004). Where none is recorded it is NULL: that is no proof that nothing happened.

Fields: name, count, house, street, settlement, missing, located. STREETS is a table of the TOP streets and categories that most often lack a house: settlement, street, category, count, without_house, share; with CASE_NUMBERS also up to 50 case numbers of each, for internal use only.</source>
        <translation>Says for each settlement how many incidents are located to a house, a street, the settlement only, or not at all (missing), so that the register&apos;s clerks know where to look. Give INPUT or a STORE, and SETTLEMENTS, a layer of points with names.

An incident belongs to the nearest settlement within DISTANCE metres (great circle): a suburb&apos;s incidents may count for the city. One without coordinates belongs to the settlement that most placed incidents of its district (field district_code) belong to. What belongs to none stands in a last row without a place.

The words are those of incident layers: precision, or street and house. located (0–1) is the share with a house or a street; maps begin to mislead under 0.85 (Ratcliffe 2004). Where none is recorded it is NULL: that is no proof that nothing happened.

Fields: name, count, house, street, settlement, missing, located. STREETS is a table of the TOP streets and categories that most often lack a house: settlement, street, category, count, without_house, share; with CASE_NUMBERS also up to 50 case numbers of each, for internal use only.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements (points with names)</source>
        <translation>Settlements (points with names)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Field with the name (empty = found by itself)</source>
        <translation>Field with the name (empty = found by itself)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>How far from a settlement its incidents may lie, in metres</source>
        <translation>How far from a settlement its incidents may lie, in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>How many streets to list</source>
        <translation>How many streets to list</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>List case numbers (internal, where the data has them)</source>
        <translation>List case numbers (internal, where the data has them)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Settlements</source>
        <translation>Settlements</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Streets that lack houses</source>
        <translation>Streets that lack houses</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements with incidents</source>
        <translation>Settlements with incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Settlements without any</source>
        <translation>Settlements without any</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>Incidents of no settlement</source>
        <translation>Incidents of no settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>INPUT does not say how exact its places are: it needs the field precision, or street and house. Import it with a profile, or run “Location quality”.</source>
        <translation>INPUT does not say how exact its places are: it needs the field precision, or street and house. Import it with a profile, or run “Location quality”.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>%n incident(s) belong to no settlement of the layer.</source>
        <translation>
            <numerusform>%n incident belongs to no settlement of the layer.</numerusform>
            <numerusform>%n incidents belong to no settlement of the layer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>SETTLEMENTS holds no settlement with a place: choose another layer.</source>
        <translation>SETTLEMENTS holds no settlement with a place: choose another layer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>SETTLEMENTS cannot be placed: check the layer&apos;s CRS (Layer › Layer CRS).</source>
        <translation>SETTLEMENTS cannot be placed: check the layer&apos;s CRS (Layer › Layer CRS).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/settlement_coverage.py"/>
        <source>No settlement</source>
        <translation>No settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database of “{connection}” does not answer.</source>
        <translation>The database of “{connection}” does not answer.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Check the network and the connection, then try again; the shared store is as it was.</source>
        <translation>Check the network and the connection, then try again; the shared store is as it was.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The shared store is being written by {who}.</source>
        <translation>The shared store is being written by {who}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>Wait until that has finished, then try again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>QGIS has no connection “{connection}” to PostgreSQL.</source>
        <translation>QGIS has no connection “{connection}” to PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Make it in QGIS’s browser under PostgreSQL, or choose another one.</source>
        <translation>Make it in QGIS’s browser under PostgreSQL, or choose another one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database has no PostGIS.</source>
        <translation>The database has no PostGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator to run CREATE EXTENSION postgis.</source>
        <translation>Ask its administrator to run CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database has no shared store “{schema}”.</source>
        <translation>The database has no shared store “{schema}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Publish a store to it first, or choose another schema.</source>
        <translation>Publish a store to it first, or choose another schema.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The schema “{schema}” already has incidents in it.</source>
        <translation>The schema “{schema}” already has incidents in it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Choose another schema, or use the shared store that is there.</source>
        <translation>Choose another schema, or use the shared store that is there.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The database does not let you do this.</source>
        <translation>The database does not let you do this.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator for the role “{role}”.</source>
        <translation>Ask its administrator for the role “{role}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Ask its administrator for the right to make schemas and write in them.</source>
        <translation>Ask its administrator for the right to make schemas and write in them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>A colleague changed the shared store while it was being read.</source>
        <translation>A colleague changed the shared store while it was being read.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Run it again.</source>
        <translation>Run it again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>This QGIS cannot speak with PostgreSQL.</source>
        <translation>This QGIS cannot speak with PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Install QGIS with its PostgreSQL provider, or use a store in a file.</source>
        <translation>Install QGIS with its PostgreSQL provider, or use a store in a file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>The place of the shared store cannot be used.</source>
        <translation>The place of the shared store cannot be used.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/shared_text.py"/>
        <source>Write postgres:&lt;connection&gt;/&lt;schema&gt;, with a connection of QGIS.</source>
        <translation>Write postgres:&lt;connection&gt;/&lt;schema&gt;, with a connection of QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/method_job.py"/>
        <source>all categories</source>
        <translation>all categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of an area.</source>
        <translation>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of an area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of a district.</source>
        <translation>Offences against sexual integrity (Articles 120–124) and those known to concern minors are in no figure and on no map of a district.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>All areas together had {count} of these, {previous} in the period before and {year_ago} a year ago.</source>
        <translation>All areas together had {count} of these, {previous} in the period before and {year_ago} a year ago.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>All districts together had {count} of these, {previous} in the period before and {year_ago} a year ago.</source>
        <translation>All districts together had {count} of these, {previous} in the period before and {year_ago} a year ago.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_data.py"/>
        <source>fewer than {least}</source>
        <translation>fewer than {least}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Each point is an incident at the place that the portal gives.</source>
        <translation>Each point is an incident at the place that the portal gives.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Squares of 250 m or more, each with at least {least} incidents. No square: none, or too few to be shown.</source>
        <translation>Squares of 250 m or more, each with at least {least} incidents. No square: none, or too few to be shown.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period.</source>
        <translation>No incidents in the period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>No incidents in the period that may be shown.</source>
        <translation>No incidents in the period that may be shown.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all areas; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Getis–Ord Gi* of counts on a grid over all areas; false discoveries controlled (Benjamini–Hochberg).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</source>
        <translation>Getis–Ord Gi* of counts on a grid over all districts; false discoveries controlled (Benjamini–Hochberg).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all areas.</source>
        <translation>Kernel density (quartic), incidents per km², over all areas.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Kernel density (quartic), incidents per km², over all districts.</source>
        <translation>Kernel density (quartic), incidents per km², over all districts.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Shown only where the cell or the kernel holds at least {least} incidents.</source>
        <translation>Shown only where the cell or the kernel holds at least {least} incidents.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Area sheets</source>
        <translation>Area sheets</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Not fetched completely: {gaps}</source>
        <translation>Not fetched completely: {gaps}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this area and period.</source>
        <translation>Complete for this area and period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>Complete for this district and period.</source>
        <translation>Complete for this district and period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this area</source>
        <translation>parts of this area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/sheet_job.py"/>
        <source>parts of this district</source>
        <translation>parts of this district</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_approval.py"/>
        <source>The sign-in data “{name}” is not approved for {host}: open the mapping on the page “Import” and import it there once.</source>
        <translation>The sign-in data “{name}” is not approved for {host}: open the mapping on the page “Import” and import it there once.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile does not say where “{layer}” is: choose the layer, and save the mapping again.</source>
        <translation>The profile does not say where “{layer}” is: choose the layer, and save the mapping again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The layer “{layer}” cannot be opened. Check that the file, the server or the table is there, and the sign-in data. {detail}</source>
        <translation>The layer “{layer}” cannot be opened. Check that the file, the server or the table is there, and the sign-in data. {detail}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The encoding “{encoding}” is not known: write UTF-8, windows-1251 or another name that QGIS lists.</source>
        <translation>The encoding “{encoding}” is not known: write UTF-8, windows-1251 or another name that QGIS lists.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile’s “where” is no expression of QGIS: correct it.</source>
        <translation>The profile’s “where” is no expression of QGIS: correct it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_layers.py"/>
        <source>The profile’s “where” uses “{name}”, which looks at more than the row: take it out.</source>
        <translation>The profile’s “where” uses “{name}”, which looks at more than the row: take it out.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/source_rules.py"/>
        <source>The profile’s source holds “{part}”, which is not allowed there: choose the layer or the table itself, and save the mapping again.</source>
        <translation>The profile’s source holds “{part}”, which is not allowed there: choose the layer or the table itself, and save the mapping again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Space-time scan</source>
        <translation>Space-time scan</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Finds circles in which more incidents than expected came within some days: the space-time scan statistic (Kulldorff 1997, 2001; permutation model: Kulldorff and others 2005), as in SaTScan. Every circle around a place with its edge at another place, up to MAX_RADIUS metres, is tried with every run of whole days, up to MAX_DAYS; PROSPECTIVE tries only those that end on the last day: clusters that are still alive.

MODEL 0, permutation, needs no population: the expected number follows from the totals of places and of days. MODEL 1, Poisson, expects incidents in proportion to POPULATION (points, or polygons by their inner points) and evenly over time; an incident counts in the inhabited polygon that holds it, else at the nearest inhabited place. People of places without incidents count. POPULATION should cover the study area and no more. In the permutation model the places of POPULATION are centres of circles too, and their people play no part.

CASES holds the number of incidents of each row; a row of 0 only names a place. MAX_RADIUS 0 lets circles grow to half of the incidents (or people), or as far as can be computed in a few minutes; MAX_DAYS 0 takes half of the study period, and 14 days at most. The study period runs from the first to the last day with an incident.

A cluster has two or more incidents and shares no place with a more likely one; those with p &lt; 1 are written, up to 20 and always the first. llr is the log likelihood ratio; p compares it with the best of each permutation, so it holds for all places and days tried together. Both days, from and to, belong to the cluster. radius is in metres, 0 for a single place, which is drawn as a small circle.

Fields: rank, cases, expected, llr, p, from, to, radius.</source>
        <translation>Finds circles in which more incidents than expected came within some days: the space-time scan statistic (Kulldorff 1997, 2001; permutation model: Kulldorff and others 2005), as in SaTScan. Every circle around a place with its edge at another place, up to MAX_RADIUS metres, is tried with every run of whole days, up to MAX_DAYS; PROSPECTIVE tries only those that end on the last day: clusters that are still alive.

MODEL 0, permutation, needs no population: the expected number follows from the totals of places and of days. MODEL 1, Poisson, expects incidents in proportion to POPULATION (points, or polygons by their inner points) and evenly over time; an incident counts in the inhabited polygon that holds it, else at the nearest inhabited place. People of places without incidents count. POPULATION should cover the study area and no more. In the permutation model the places of POPULATION are centres of circles too, and their people play no part.

CASES holds the number of incidents of each row; a row of 0 only names a place. MAX_RADIUS 0 lets circles grow to half of the incidents (or people), or as far as can be computed in a few minutes; MAX_DAYS 0 takes half of the study period, and 14 days at most. The study period runs from the first to the last day with an incident.

A cluster has two or more incidents and shares no place with a more likely one; those with p &lt; 1 are written, up to 20 and always the first. llr is the log likelihood ratio; p compares it with the best of each permutation, so it holds for all places and days tried together. Both days, from and to, belong to the cluster. radius is in metres, 0 for a single place, which is drawn as a small circle.

Fields: rank, cases, expected, llr, p, from, to, radius.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Field with the number of incidents</source>
        <translation>Field with the number of incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius in metres (0 = chosen)</source>
        <translation>Largest radius in metres (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time in days (0 = chosen)</source>
        <translation>Longest time in days (0 = chosen)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Permutation (no population)</source>
        <translation>Permutation (no population)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Poisson (with population)</source>
        <translation>Poisson (with population)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Only clusters up to the last day</source>
        <translation>Only clusters up to the last day</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Log likelihood ratio of the most likely cluster</source>
        <translation>Log likelihood ratio of the most likely cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>p of the most likely cluster</source>
        <translation>p of the most likely cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius in metres</source>
        <translation>Largest radius in metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time in days</source>
        <translation>Longest time in days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>The Poisson model needs POPULATION: choose a layer, or MODEL 0, which needs none.</source>
        <translation>The Poisson model needs POPULATION: choose a layer, or MODEL 0, which needs none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Scanning</source>
        <translation>Scanning</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>There are too many circles and windows to scan. Give a smaller MAX_RADIUS or MAX_DAYS, choose PROSPECTIVE, or take a shorter period.</source>
        <translation>There are too many circles and windows to scan. Give a smaller MAX_RADIUS or MAX_DAYS, choose PROSPECTIVE, or take a shorter period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Nowhere are there two or more incidents and more than expected.</source>
        <translation>Nowhere are there two or more incidents and more than expected.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>%n row(s) without a number of incidents were left out.</source>
        <translation>
            <numerusform>%n row without a number of incidents was left out.</numerusform>
            <numerusform>%n rows without a number of incidents were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>CASES: “{field}” holds numbers that are no counts. Choose a field of whole numbers from 0 up, or none where each row is one incident.</source>
        <translation>CASES: “{field}” holds numbers that are no counts. Choose a field of whole numbers from 0 up, or none where each row is one incident.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Choose another field for CASES, or none.</source>
        <translation>Choose another field for CASES, or none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Largest radius chosen: {radius} m</source>
        <translation>Largest radius chosen: {radius} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/space_time_scan.py"/>
        <source>Longest time chosen: %n day(s)</source>
        <translation>
            <numerusform>Longest time chosen: %n day</numerusform>
            <numerusform>Longest time chosen: %n days</numerusform>
        </translation>
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
        <source>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</source>
        <translation>Give either INPUT (a layer of incidents) or STORE (a .gpkg), one of the two.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/stores.py"/>
        <source>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</source>
        <translation>Not everything asked for was fetched completely ({gaps}): figures may be too low. Fetch it first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Time profile</source>
        <translation>Time profile</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Counts incidents by hour of day and weekday, and by month and week with control limits. Incidents without a place count as well; times are local wall-clock times and are never shifted.

OUTPUT has a row for every hour (0–23) of every weekday (1 = Monday) and seven rows whose hour is NULL: incidents whose time is not known, by weekday. All counts together are all incidents with a date. With TIME_TO an incident that happened some time between the two is shared among the hours it overlaps, in proportion (aoristic analysis, Ratcliffe 2000), so counts have fractions. Spans that end before they begin count as not known; spans of more than a week are shared, too, and say next to nothing.

Registers often write 00:00 where no time is known. When 00:00:00 is over 5 % of all, at least twice as frequent as any other time of day, and chance would not make it so once in a million, or when all times are 00:00:00, those incidents count as not known and are named in a warning.

SERIES: months and weeks (from Monday), half-open [from, to), with days, count, expected, low, high and flag (high, low, usual, partial). Limits are those of a u-chart: the mean rate per day times the period&apos;s days, ± 3 standard deviations of a Poisson count. A first or last period that the input does not fill is partial and has no limits; under 8 whole periods there are none.</source>
        <translation>Counts incidents by hour of day and weekday, and by month and week with control limits. Incidents without a place count as well; times are local wall-clock times and are never shifted.

OUTPUT has a row for every hour (0–23) of every weekday (1 = Monday) and seven rows whose hour is NULL: incidents whose time is not known, by weekday. All counts together are all incidents with a date. With TIME_TO an incident that happened some time between the two is shared among the hours it overlaps, in proportion (aoristic analysis, Ratcliffe 2000), so counts have fractions. Spans that end before they begin count as not known; spans of more than a week are shared, too, and say next to nothing.

Registers often write 00:00 where no time is known. When 00:00:00 is over 5 % of all, at least twice as frequent as any other time of day, and chance would not make it so once in a million, or when all times are 00:00:00, those incidents count as not known and are named in a warning.

SERIES: months and weeks (from Monday), half-open [from, to), with days, count, expected, low, high and flag (high, low, usual, partial). Limits are those of a u-chart: the mean rate per day times the period&apos;s days, ± 3 standard deviations of a Poisson count. A first or last period that the input does not fill is partial and has no limits; under 8 whole periods there are none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents (with or without a place)</source>
        <translation>Incidents (with or without a place)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Latest time, where only a span is known</source>
        <translation>Latest time, where only a span is known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Hours by weekday</source>
        <translation>Hours by weekday</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Months and weeks</source>
        <translation>Months and weeks</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents without a date</source>
        <translation>Incidents without a date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Incidents with no time recorded</source>
        <translation>Incidents with no time recorded</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Spans that end before they begin</source>
        <translation>Spans that end before they begin</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Spans of more than a week</source>
        <translation>Spans of more than a week</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>Fewer than one incident per hour of the week: add up hours or weekdays before you compare.</source>
        <translation>Fewer than one incident per hour of the week: add up hours or weekdays before you compare.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) have no time recorded (mostly written as 00:00): they are in the rows without an hour, not in the night.</source>
        <translation>
            <numerusform>%n incident has no time recorded (mostly written as 00:00): it is in the rows without an hour, not in the night.</numerusform>
            <numerusform>%n incidents have no time recorded (mostly written as 00:00): they are in the rows without an hour, not in the night.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) end before they begin: their hour counts as not known.</source>
        <translation>
            <numerusform>%n incident ends before it begins: its hour counts as not known.</numerusform>
            <numerusform>%n incidents end before they begin: their hour counts as not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/algorithms/time_profile.py"/>
        <source>%n incident(s) span more than a week: shared among all hours, they say nothing about the hour.</source>
        <translation>
            <numerusform>%n incident spans more than a week: shared among all hours, it says nothing about the hour.</numerusform>
            <numerusform>%n incidents span more than a week: shared among all hours, they say nothing about the hour.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/area_box.py"/>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
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
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>&amp;Audience</source>
        <translation>&amp;Audience</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Publish one set of sheets: others of overlapping periods or areas can be compared with it.</source>
        <translation>Publish one set of sheets: others of overlapping periods or areas can be compared with it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>The smallest count that the public is shown, besides 0</source>
        <translation>The smallest count that the public is shown, besides 0</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Squares for the public then hold at least {number} of these addresses each</source>
        <translation>Squares for the public then hold at least {number} of these addresses each</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Squares instead of places; fewer than {least} is not shown, nor what would give it away.</source>
        <translation>Squares instead of places; fewer than {least} is not shown, nor what would give it away.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audience_box.py"/>
        <source>Every sheet is marked as internal and carries no case numbers.</source>
        <translation>Every sheet is marked as internal and carries no case numbers.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Registered: {period}</source>
        <translation>Registered: {period}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Period: {period}</source>
        <translation>Period: {period}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Weekdays</source>
        <translation>Weekdays</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Older than {day}</source>
        <translation>Older than {day}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>not complete</source>
        <translation>not complete</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>for the public</source>
        <translation>for the public</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>with case and house numbers</source>
        <translation>with case and house numbers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>daily digest</source>
        <translation>daily digest</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>weekly digest</source>
        <translation>weekly digest</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>%n watch area(s)</source>
        <translation>
            <numerusform>%n watch area</numerusform>
            <numerusform>%n watch areas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>File: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Folder: {name}</source>
        <translation>Folder: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>up to {day}</source>
        <translation>up to {day}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_details.py"/>
        <source>{title}: {values}</source>
        <translation>{title}: {values}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Audit list</source>
        <translation>Audit list</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Row {number} is missing or was changed: do not rely on the list from there on.</source>
        <translation>Row {number} is missing or was changed: do not rely on the list from there on.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>No row is missing or was changed. The list cannot show whether somebody who may write the file made all of it anew.</source>
        <translation>No row is missing or was changed. The list cannot show whether somebody who may write the file made all of it anew.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>QGIS profile</source>
        <translation>QGIS profile</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>When (UTC)</source>
        <translation>When (UTC)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>fetched</source>
        <translation>fetched</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>refreshed</source>
        <translation>refreshed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>purged</source>
        <translation>purged</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>confirmed as one incident</source>
        <translation>confirmed as one incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>kept apart as two incidents</source>
        <translation>kept apart as two incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/audit_text.py"/>
        <source>pair opened again</source>
        <translation>pair opened again</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Wait for the work under way, then run it.</source>
        <translation>Wait for the work under way, then run it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Running %n job(s)</source>
        <translation>
            <numerusform>Running %n job</numerusform>
            <numerusform>Running %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>%n job(s) failed.</source>
        <translation>
            <numerusform>%n job failed.</numerusform>
            <numerusform>%n jobs failed.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>The table “jobs” of the output says why; run it again to retry.</source>
        <translation>The table “jobs” of the output says why; run it again to retry.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/batch_start.py"/>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>{category}: {groups}</source>
        <translation>{category}: {groups}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <source>Road traffic</source>
        <translation>Road traffic</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/category_tree.py"/>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/caution_line.py"/>
        <source>… and %n more: point here.</source>
        <translation>
            <numerusform>… and %n more: point here.</numerusform>
            <numerusform>… and %n more: point here.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>Save the chart …</source>
        <translation>Save the chart …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>The chart could not be drawn: {reason}</source>
        <translation>The chart could not be drawn: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/chart_view.py"/>
        <source>Drawing the chart …</source>
        <translation>Drawing the chart …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <source>Portal connection</source>
        <translation>Portal connection</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/connection_dialog.py"/>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
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
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Import a layer or file …</source>
        <translation>Import a layer or file …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Overlays …</source>
        <translation>Overlays …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Counted twice …</source>
        <translation>Counted twice …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Repeat the chosen layer&apos;s run</source>
        <translation>Repeat the chosen layer&apos;s run</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <source>Save as recipe …</source>
        <translation>Save as recipe …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>Open recipe …</source>
        <translation>Open recipe …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_menu.py"/>
        <source>More sources and layers …</source>
        <translation>More sources and layers …</translation>
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
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>Paused: this connection is metered.</source>
        <translation>Paused: this connection is metered.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/data_page.py"/>
        <source>The last refresh failed; next try at {time}.</source>
        <translation>The last refresh failed; next try at {time}.</translation>
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
        <source>%n square(s) written.</source>
        <translation>
            <numerusform>%n square written.</numerusform>
            <numerusform>%n squares written.</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Areas</source>
        <translation>&amp;Areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>&amp;Districts</source>
        <translation>&amp;Districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search areas</source>
        <translation>Search areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_list.py"/>
        <source>Search districts</source>
        <translation>Search districts</translation>
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
        <source>&amp;Smallest count</source>
        <translation>&amp;Smallest count</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>A&amp;ddresses</source>
        <translation>A&amp;ddresses</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Back to districts</source>
        <translation>Back to districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_maps_page.py"/>
        <source>Print sheets of districts again</source>
        <translation>Print sheets of districts again</translation>
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
        <location filename="../crime_map_plugin/gui/source_question.py"/>
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
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>No districts have been chosen yet.</source>
        <translation>No districts have been chosen yet.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Choose a layer of districts first.</source>
        <translation>Choose a layer of districts first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/district_shading.py"/>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Parts of the period or area were never fetched completely.</source>
        <translation>Parts of the period or area were never fetched completely.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/districts_form.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/overlay_layers_box.py"/>
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
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
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
        <location filename="../crime_map_plugin/gui/dock.py"/>
        <source>{text}, {age}</source>
        <comment>how old the data is</comment>
        <translation>{text}, {age}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Export incidents</source>
        <translation>Export incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Text table (*.csv)</source>
        <translation>Text table (*.csv)</translation>
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
        <source>Squares of 250 m and more with at least {least} incidents each, instead of places.</source>
        <translation>Squares of 250 m and more with at least {least} incidents each, instead of places.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/export_dialog.py"/>
        <source>Each incident with its place. Every row is marked as internal; do not pass the file on.</source>
        <translation>Each incident with its place. Every row is marked as internal; do not pass the file on.</translation>
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
        <location filename="../crime_map_plugin/gui/result_window.py"/>
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
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh only when asked</source>
        <translation>Refresh only when asked</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh every %n hour(s)</source>
        <translation>
            <numerusform>Refresh every %n hour</numerusform>
            <numerusform>Refresh every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh every %n minute(s)</source>
        <translation>
            <numerusform>Refresh every %n minute</numerusform>
            <numerusform>Refresh every %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>A connection is taken for metered where the system says so. Older QGIS sees mobile modems only: there, turn the automatic refresh off while you use a telephone&apos;s network.</source>
        <translation>A connection is taken for metered where the system says so. Older QGIS sees mobile modems only: there, turn the automatic refresh off while you use a telephone&apos;s network.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Automatic refresh</source>
        <translation>Automatic refresh</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>How often the portal is asked for what is new</source>
        <translation>How often the portal is asked for what is new</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>Refresh now</source>
        <translation>Refresh now</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <source>More …</source>
        <translation>More …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/freshness_row.py"/>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Refresh on metered connections too</source>
        <translation>Refresh on metered connections too</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/gap_row.py"/>
        <source>Fetc&amp;h what is missing</source>
        <translation>Fetc&amp;h what is missing</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Street, article or date</source>
        <translation>Street, article or date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Search: {list}</source>
        <translation>Search: {list}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Zoom to the incident</source>
        <translation>Zoom to the incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/incident_list.py"/>
        <source>Where and what</source>
        <translation>Where and what</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;gory</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>by the article</source>
        <translation>by the article</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>one for all incidents</source>
        <translation>one for all incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>by the values of a field</source>
        <translation>by the values of a field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>&amp;All are</source>
        <translation>&amp;All are</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Values and their categories</source>
        <translation>Values and their categories</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Choose in “Fields” which field is the kind of incident.</source>
        <translation>Choose in “Fields” which field is the kind of incident.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Choose in “Fields” which field is the article; else all incidents are “other”.</source>
        <translation>Choose in “Fields” which field is the article; else all incidents are “other”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_category.py"/>
        <source>Category of {value}</source>
        <translation>Category of {value}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Import a layer or file</source>
        <translation>Import a layer or file</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Choose a layer or a file to begin with.</source>
        <translation>Choose a layer or a file to begin with.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Name and refresh</source>
        <translation>Name and refresh</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Open &amp;mapping …</source>
        <translation>Open &amp;mapping …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Sa&amp;ve mapping …</source>
        <translation>Sa&amp;ve mapping …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>“{name}” is the profile of a portal: add it with “Connection …”.</source>
        <translation>“{name}” is the profile of a portal: add it with “Connection …”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>The mapping names no source: choose a layer or a file.</source>
        <translation>The mapping names no source: choose a layer or a file.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>Open mapping</source>
        <translation>Open mapping</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Save mapping</source>
        <translation>Save mapping</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Choose in “Fields” which field is the date of the incident.</source>
        <translation>Choose in “Fields” which field is the date of the incident.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>The source has no points: choose in “Fields” longitude and latitude, or x and y with their coordinate system in “Place”.</source>
        <translation>The source has no points: choose in “Fields” longitude and latitude, or x and y with their coordinate system in “Place”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_dialog.py"/>
        <source>Give the source a name in “Name and refresh”.</source>
        <translation>Give the source a name in “Name and refresh”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Importing {name}</source>
        <translation>Importing {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Wait for the work under way, then import again.</source>
        <translation>Wait for the work under way, then import again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>The imported incidents are from {first} to {last}; the filter hides them.</source>
        <translation>The imported incidents are from {first} to {last}; the filter hides them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_entry.py"/>
        <source>Choose another period to see them.</source>
        <translation>Choose another period to see them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Fields of the source</source>
        <translation>Fields of the source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>Meaning of {field}</source>
        <translation>Meaning of {field}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_fields.py"/>
        <source>These fields hold personal data and are left out: {fields}</source>
        <translation>These fields hold personal data and are left out: {fields}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Place from</source>
        <translation>&amp;Place from</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>the layer&apos;s points</source>
        <translation>the layer&apos;s points</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>two columns</source>
        <translation>two columns</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Coordinate system of the columns</source>
        <translation>Coordinate system of the columns</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Exchange x and y</source>
        <translation>&amp;Exchange x and y</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Coordinate &amp;system</source>
        <translation>Coordinate &amp;system</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>These are no degrees: choose the coordinate system that the numbers are in.</source>
        <translation>These are no degrees: choose the coordinate system that the numbers are in.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>x (longitude) is {x}, y (latitude) is {y}.</source>
        <translation>x (longitude) is {x}, y (latitude) is {y}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Choose in “Fields” which field is longitude or x and which is latitude or y.</source>
        <translation>Choose in “Fields” which field is longitude or x and which is latitude or y.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Name of the source</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>the whole source each time</source>
        <translation>the whole source each time</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>only what is later, by a date</source>
        <translation>only what is later, by a date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>only what is new, by an id that grows</source>
        <translation>only what is new, by an id that grows</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>by &amp;field</source>
        <translation>by &amp;field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>&amp;Name of the source</source>
        <translation>&amp;Name of the source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Rows that were corrected or withdrawn later are seen by a whole refresh only.</source>
        <translation>Rows that were corrected or withdrawn later are seen by a whole refresh only.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_place.py"/>
        <source>Corrected rows are updated and rows that are gone are removed.</source>
        <translation>Corrected rows are updated and rows that are gone are removed.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The first incidents as they will be</source>
        <translation>The first incidents as they will be</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>Longitude, latitude</source>
        <translation>Longitude, latitude</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The source has no rows: choose another one, or remove its filter.</source>
        <translation>The source has no rows: choose another one, or remove its filter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>The first %n row(s) of {total} read</source>
        <translation>
            <numerusform>The first %n row of {total} read</numerusform>
            <numerusform>The first %n rows of {total} read</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>{rows}; nothing is lost.</source>
        <translation>{rows}; nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) are double and count once.</source>
        <translation>
            <numerusform>%n row is double and counts once.</numerusform>
            <numerusform>%n rows are double and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have no date.</source>
        <translation>
            <numerusform>%n row has no date.</numerusform>
            <numerusform>%n rows have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n date(s) cannot be read, such as “{example}”.</source>
        <translation>
            <numerusform>%n date cannot be read, such as “{example}”.</numerusform>
            <numerusform>%n dates cannot be read, such as “{example}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have no place.</source>
        <translation>
            <numerusform>%n row has no place.</numerusform>
            <numerusform>%n rows have no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n place(s) cannot be in this coordinate system.</source>
        <translation>
            <numerusform>%n place cannot be in this coordinate system.</numerusform>
            <numerusform>%n places cannot be in this coordinate system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/mapping_preview.py"/>
        <source>%n row(s) have signs that this encoding cannot read.</source>
        <translation>
            <numerusform>%n row has signs that this encoding cannot read.</numerusform>
            <numerusform>%n rows have signs that this encoding cannot read.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Layer of the project</source>
        <translation>Layer of the project</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>none</source>
        <comment>no layer chosen</comment>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Tables and layers</source>
        <translation>Tables and layers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Other source …</source>
        <translation>&amp;Other source …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>A service or a database known to QGIS: WFS, OGC API, PostGIS and others</source>
        <translation>A service or a database known to QGIS: WFS, OGC API, PostGIS and others</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Separator</source>
        <translation>&amp;Separator</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>; semicolon</source>
        <translation>; semicolon</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>, comma</source>
        <translation>, comma</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>tabulator</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>| bar</source>
        <translation>| bar</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>&amp;Layer of the project</source>
        <translation>&amp;Layer of the project</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>or a &amp;file</source>
        <translation>or a &amp;file</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>There is no such file: choose another one.</source>
        <translation>There is no such file: choose another one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>Choose a source</source>
        <translation>Choose a source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>QGIS cannot open this source: choose another one.</source>
        <translation>QGIS cannot open this source: choose another one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_source.py"/>
        <source>This source has no fields: choose another one.</source>
        <translation>This source has no fields: choose another one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Date of the incident</source>
        <translation>Date of the incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Date of registration</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Longitude or x</source>
        <translation>Longitude or x</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Latitude or y</source>
        <translation>Latitude or y</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Name of the article</source>
        <translation>Name of the article</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Kind of incident (category)</source>
        <translation>Kind of incident (category)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Number that never changes (id)</source>
        <translation>Number that never changes (id)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>House (internal)</source>
        <translation>House (internal)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Case number (internal)</source>
        <translation>Case number (internal)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Severity, 0 to 4</source>
        <translation>Severity, 0 to 4</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Crime or misdemeanour</source>
        <translation>Crime or misdemeanour</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Type of place</source>
        <translation>Type of place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Region code</source>
        <translation>Region code</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>District code</source>
        <translation>District code</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Agency, in Russian</source>
        <translation>Agency, in Russian</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Agency, in Kazakh</source>
        <translation>Agency, in Kazakh</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Injured</source>
        <translation>Injured</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Killed</source>
        <translation>Killed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Second id</source>
        <translation>Second id</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: committed before (yes/no)</source>
        <translation>Offender: committed before (yes/no)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: under age (yes/no)</source>
        <translation>Offender: under age (yes/no)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: without work (yes/no)</source>
        <translation>Offender: without work (yes/no)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: intoxicated (yes/no)</source>
        <translation>Offender: intoxicated (yes/no)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_texts.py"/>
        <source>Offender: in a group (yes/no)</source>
        <translation>Offender: in a group (yes/no)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>&amp;Times are</source>
        <translation>&amp;Times are</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>as on the clock on the spot</source>
        <translation>as on the clock on the spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>in UTC</source>
        <translation>in UTC</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>&amp;Dates are</source>
        <translation>&amp;Dates are</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>recognised by themselves</source>
        <translation>recognised by themselves</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>day first: 03/04/2024 is 3 April</source>
        <translation>day first: 03/04/2024 is 3 April</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>month first: 03/04/2024 is 4 March</source>
        <translation>month first: 03/04/2024 is 4 March</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>seconds since 1970 (epoch)</source>
        <translation>seconds since 1970 (epoch)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>milliseconds since 1970 (epoch)</source>
        <translation>milliseconds since 1970 (epoch)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>day numbers of Excel</source>
        <translation>day numbers of Excel</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>Choose the field that holds the date of the incident.</source>
        <translation>Choose the field that holds the date of the incident.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>{written} becomes {read}</source>
        <translation>{written} becomes {read}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>UTC becomes the time of the region: since 1 March 2024 UTC+5 everywhere, before that UTC+6 where no western region is named.</source>
        <translation>UTC becomes the time of the region: since 1 March 2024 UTC+5 everywhere, before that UTC+6 where no western region is named.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>Whether days or months come first cannot be told from these dates: choose which.</source>
        <translation>Whether days or months come first cannot be told from these dates: choose which.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/mapping_times.py"/>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/marking.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <location filename="../crime_map_plugin/maps/template.py"/>
        <source>INTERNAL — for official use</source>
        <translation>INTERNAL — for official use</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/match_line.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n pair(s) counted once</source>
        <translation>
            <numerusform>%n pair counted once</numerusform>
            <numerusform>%n pairs counted once</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/gui/method_chooser.py"/>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>the exact law</source>
        <translation>the exact law</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>normal distribution</source>
        <translation>normal distribution</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>as fits the numbers</source>
        <translation>as fits the numbers</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>%n permutation(s)</source>
        <translation>
            <numerusform>%n permutation</numerusform>
            <numerusform>%n permutations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Si&amp;gnificance</source>
        <translation>Si&amp;gnificance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Co&amp;rrection</source>
        <translation>Co&amp;rrection</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>Se&amp;ed</source>
        <translation>Se&amp;ed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>False discoveries (BH)</source>
        <translation>False discoveries (BH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_form.py"/>
        <source>False discoveries (BY, stricter)</source>
        <translation>False discoveries (BY, stricter)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_job.py"/>
        <source>Weighing the incidents …</source>
        <translation>Weighing the incidents …</translation>
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
        <translation>Automatic</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/study_area_box.py"/>
        <source>Study &amp;area</source>
        <translation>Study &amp;area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>&amp;Cell size</source>
        <translation>&amp;Cell size</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>&amp;Weight</source>
        <translation>&amp;Weight</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>This is of an earlier filter; the map keeps it until you remove it.</source>
        <translation>This is of an earlier filter; the map keeps it until you remove it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Charts and tables</source>
        <translation>Charts and tables</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>No stored incident matches the filter: fetch some on the Data page.</source>
        <translation>No stored incident matches the filter: fetch some on the Data page.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>%n incident(s) pass the filter.</source>
        <translation>
            <numerusform>%n incident passes the filter.</numerusform>
            <numerusform>%n incidents pass the filter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Not fetched completely: {period}. Nothing can be said of it yet.</source>
        <translation>Not fetched completely: {period}. Nothing can be said of it yet.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>Reading the result …</source>
        <translation>Reading the result …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</source>
        <translation>The filter&apos;s area is only part of the study area; cells outside it seem empty. Choose the same area for both.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/method_page.py"/>
        <source>%n incident(s) far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</source>
        <translation>
            <numerusform>%n incident far from all others stretches the study area and its cells. Choose districts as the study area, or an area on the Data page.</numerusform>
            <numerusform>%n incidents far from all others stretch the study area and its cells. Choose districts as the study area, or an area on the Data page.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Change by district</source>
        <translation>Change by district</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Tests in which districts the filter&apos;s period differs from another one by more than chance. Use it before anybody explains a rise or a fall.</source>
        <translation>Tests in which districts the filter&apos;s period differs from another one by more than chance. Use it before anybody explains a rise or a fall.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>&amp;Test the change</source>
        <translation>&amp;Test the change</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>the period before</source>
        <translation>the period before</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>the year before</source>
        <translation>the year before</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>days of my own</source>
        <translation>days of my own</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Numbers (E-test)</source>
        <translation>Numbers (E-test)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Shares of the whole</source>
        <translation>Shares of the whole</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Against control areas (WDD)</source>
        <translation>Against control areas (WDD)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Point pattern (SPPT)</source>
        <translation>Point pattern (SPPT)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>As suits the test</source>
        <translation>As suits the test</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Field of the districts that says treated, control or displacement</source>
        <translation>Field of the districts that says treated, control or displacement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>The filter needs a first and a last day.</source>
        <translation>The filter needs a first and a last day.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>The two periods overlap: choose days outside the filter&apos;s period.</source>
        <translation>The two periods overlap: choose days outside the filter&apos;s period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Reading both periods …</source>
        <translation>Reading both periods …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Testing the change …</source>
        <translation>Testing the change …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Change: {title}</source>
        <translation>Change: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Percentages are left out where the base is 0, and marked where it is under 10.</source>
        <translation>Percentages are left out where the base is 0, and marked where it is under 10.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Different by the pattern test (no p)</source>
        <translation>Different by the pattern test (no p)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>More than chance (p up to 0.05)</source>
        <translation>More than chance (p up to 0.05)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>{before}: {n_before} incidents; {after}: {n_after} incidents.</source>
        <translation>{before}: {n_before} incidents; {after}: {n_after} incidents.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>WDD {value}, 90 % interval {low} to {high} ({p}).</source>
        <translation>WDD {value}, 90 % interval {low} to {high} ({p}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>%n district(s) differ by the pattern test; about half do without any change.</source>
        <translation>
            <numerusform>%n district differs by the pattern test; about half do without any change.</numerusform>
            <numerusform>%n districts differ by the pattern test; about half do without any change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>%n district(s) changed by more than chance.</source>
        <translation>
            <numerusform>%n district changed by more than chance.</numerusform>
            <numerusform>%n districts changed by more than chance.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/change.py"/>
        <source>{share} of the districts are not different (S).</source>
        <translation>{share} of the districts are not different (S).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Draws an outline around each group of incidents that lie close together. Use it to mark areas for patrols; it tests nothing.</source>
        <translation>Draws an outline around each group of incidents that lie close together. Use it to mark areas for patrols; it tests nothing.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>&amp;Outline the clusters</source>
        <translation>&amp;Outline the clusters</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Close in space (DBSCAN)</source>
        <translation>Close in space (DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Close in space and time (ST-DBSCAN)</source>
        <translation>Close in space and time (ST-DBSCAN)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Nearest neighbours (NNH)</source>
        <translation>Nearest neighbours (NNH)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Colour the incidents too</source>
        <translation>Colour the incidents too</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>How many incidents make a cluster</source>
        <translation>How many incidents make a cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Looking for clusters …</source>
        <translation>Looking for clusters …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Clusters: {title}</source>
        <translation>Clusters: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>{clusters} with {incidents}.</source>
        <translation>{clusters} with {incidents}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/cluster_areas.py"/>
        <source>Incidents by cluster: {title}</source>
        <translation>Incidents by cluster: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Density surface</source>
        <translation>Density surface</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</source>
        <translation>Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Com&amp;pute density</source>
        <translation>Com&amp;pute density</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Edge correction</source>
        <translation>&amp;Edge correction</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Makes up for the part of each incident&apos;s kernel outside the study area</source>
        <translation>Makes up for the part of each incident&apos;s kernel outside the study area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>S&amp;tability test</source>
        <translation>S&amp;tability test</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Tells how often the densest places stay so when the pixels shift and the bandwidth changes</source>
        <translation>Tells how often the densest places stay so when the pixels shift and the bandwidth changes</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Bandwidth</source>
        <translation>&amp;Bandwidth</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>&amp;Kernel</source>
        <translation>&amp;Kernel</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>With a layer of people, the surface shows incidents per 10,000 people</source>
        <translation>With a layer of people, the surface shows incidents per 10,000 people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Computing the density …</source>
        <translation>Computing the density …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Density: {title}</source>
        <translation>Density: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/tree.py"/>
        <source>Density, incidents per km²</source>
        <translation>Density, incidents per km²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest density: {value} incidents per km²</source>
        <translation>Highest density: {value} incidents per km²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Risk: {title}</source>
        <translation>Risk: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <source>Incidents per 10,000 people</source>
        <translation>Incidents per 10,000 people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest: {value} incidents per 10,000 people</source>
        <translation>Highest: {value} incidents per 10,000 people</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Weighted density per km²</source>
        <translation>Weighted density per km²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/density.py"/>
        <source>Highest density: {value} per km², weighted</source>
        <translation>Highest density: {value} per km², weighted</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Number of incidents</source>
        <translation>Number of incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Choose your districts first, on the page District maps.</source>
        <translation>Choose your districts first, on the page District maps.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>The layer of districts names no field of the population.</source>
        <translation>The layer of districts names no field of the population.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_counting.py"/>
        <source>Counting by district …</source>
        <translation>Counting by district …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Hot and cold districts (Gi*)</source>
        <translation>Hot and cold districts (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Tells which districts, with those around them, have more or fewer than chance explains. Use it to compare districts by number or by rate.</source>
        <translation>Tells which districts, with those around them, have more or fewer than chance explains. Use it to compare districts by number or by rate.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>&amp;Find hot districts</source>
        <translation>&amp;Find hot districts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Finding hot districts …</source>
        <translation>Finding hot districts …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/district_gi_star.py"/>
        <source>Hot districts: {title}</source>
        <translation>Hot districts: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Tells which hot spots are new, growing, lasting or over. Use it on a year or more to see where things are getting worse.</source>
        <translation>Tells which hot spots are new, growing, lasting or over. Use it on a year or more to see where things are getting worse.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>&amp;Find emerging hot spots</source>
        <translation>&amp;Find emerging hot spots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Adjoining cells</source>
        <translation>Adjoining cells</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Cell shape</source>
        <translation>Cell shape</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Steps back</source>
        <translation>Steps back</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>How many steps before belong to the neighbourhood</source>
        <translation>How many steps before belong to the neighbourhood</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Lasting from</source>
        <translation>Lasting from</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Share of the steps that makes a lasting hot spot</source>
        <translation>Share of the steps that makes a lasting hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Trend, p up to</source>
        <translation>Trend, p up to</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>How sure a rise or fall must be</source>
        <translation>How sure a rise or fall must be</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Calendar months</source>
        <translation>Calendar months</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Finding emerging hot spots …</source>
        <translation>Finding emerging hot spots …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Emerging hot spots: {title}</source>
        <translation>Emerging hot spots: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>{hot} and {cold} with a pattern, of {cells}.</source>
        <translation>{hot} and {cold} with a pattern, of {cells}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n hot cell(s)</source>
        <translation>
            <numerusform>%n hot cell</numerusform>
            <numerusform>%n hot cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n cold cell(s)</source>
        <translation>
            <numerusform>%n cold cell</numerusform>
            <numerusform>%n cold cells</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Most often: {patterns}.</source>
        <translation>Most often: {patterns}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/emerging.py"/>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <location filename="../crime_map_plugin/gui/sheet_printing.py"/>
        <source>Counting incidents …</source>
        <translation>Counting incidents …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <source>p is from the normal distribution: {expected} incidents are expected around a cell, 10 or more.</source>
        <translation>p is from the normal distribution: {expected} incidents are expected around a cell, 10 or more.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/fitting.py"/>
        <source>p is from the exact law: {expected} incidents are expected around a cell, under 10. It shows no hot spot that lies within one cell; smaller cells may.</source>
        <translation>p is from the exact law: {expected} incidents are expected around a cell, under 10. It shows no hot spot that lies within one cell; smaller cells may.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Hot and cold cells (Gi*)</source>
        <translation>Hot and cold cells (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</source>
        <translation>Tells which cells hold more or fewer incidents around them than chance explains. Use it where a decision must be defended.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>&amp;Find hotspots</source>
        <translation>&amp;Find hotspots</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</source>
        <translation>Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Cell &amp;shape</source>
        <translation>Cell &amp;shape</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>&amp;Neighbourhood</source>
        <translation>&amp;Neighbourhood</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Finding hotspots …</source>
        <translation>Finding hotspots …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>Hotspots: {title}</source>
        <translation>Hotspots: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>{hot}, {cold} of {cells}</source>
        <translation>{hot}, {cold} of {cells}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/gi_star.py"/>
        <source>%n of them stay(s) hot in at least 90 % of the variations.</source>
        <translation>
            <numerusform>%n of them stays hot in at least 90 % of the variations.</numerusform>
            <numerusform>%n of them stay hot in at least 90 % of the variations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/inside.py"/>
        <source>%n incident(s) without a place or outside the study area were left out.</source>
        <translation>
            <numerusform>%n incident without a place or outside the study area was left out.</numerusform>
            <numerusform>%n incidents without a place or outside the study area were left out.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers (Moran)</source>
        <translation>Clusters and outliers (Moran)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Tells clusters from outliers: a busy place among quiet ones, a quiet one among busy ones. Use it when one place stands out from those around it.</source>
        <translation>Tells clusters from outliers: a busy place among quiet ones, a quiet one among busy ones. Use it when one place stands out from those around it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>&amp;Find clusters and outliers</source>
        <translation>&amp;Find clusters and outliers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Finding clusters and outliers …</source>
        <translation>Finding clusters and outliers …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers: {title}</source>
        <translation>Clusters and outliers: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>High among high: {hh}. Low among low: {ll}. High among low: {hl}. Low among high: {lh}.</source>
        <translation>High among high: {hh}. Low among low: {ll}. High among low: {hl}. Low among high: {lh}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Moran&apos;s I of the whole: {value}.</source>
        <translation>Moran&apos;s I of the whole: {value}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <source>Clusters and outliers</source>
        <translation>Clusters and outliers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>High among high</source>
        <translation>High among high</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Low among low</source>
        <translation>Low among low</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>High among low</source>
        <translation>High among low</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/local_moran.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Low among high</source>
        <translation>Low among high</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Checking the locations …</source>
        <translation>Checking the locations …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Locations: {title}</source>
        <translation>Locations: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>{rate} of the incidents are placed to a house or a street.</source>
        <translation>{rate} of the incidents are placed to a house or a street.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <source>Kinds of places</source>
        <translation>Kinds of places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>House known</source>
        <translation>House known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Street known</source>
        <translation>Street known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Centre of the settlement</source>
        <translation>Centre of the settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Many at one point</source>
        <translation>Many at one point</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Zero coordinates</source>
        <translation>Zero coordinates</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/location_quality.py"/>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Outside the area</source>
        <translation>Outside the area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Tells whether one incident brings others close by soon after. Use it to decide how long and how far around a place to stay alert.</source>
        <translation>Tells whether one incident brings others close by soon after. Use it to decide how long and how far around a place to stay alert.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>&amp;Test for near repeats</source>
        <translation>&amp;Test for near repeats</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Along streets (Manhattan)</source>
        <translation>Along streets (Manhattan)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Straight (Euclidean)</source>
        <translation>Straight (Euclidean)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>from … to under …</source>
        <translation>from … to under …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>over … to …</source>
        <translation>over … to …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Calendar days</source>
        <translation>Calendar days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Lines between near repeats</source>
        <translation>Lines between near repeats</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Who began and who followed</source>
        <translation>Who began and who followed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>The limits of the bands, with commas between them</source>
        <translation>The limits of the bands, with commas between them</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Metres</source>
        <translation>Metres</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Watch area for</source>
        <translation>Watch area for</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Draws where the next incidents may come, with the day on which it expires</source>
        <translation>Draws where the next incidents may come, with the day on which it expires</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Bands reach</source>
        <translation>Bands reach</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>A day is</source>
        <translation>A day is</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Write at least two limits of bands, such as 0, 200, 400.</source>
        <translation>Write at least two limits of bands, such as 0, 200, 400.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Testing for near repeats …</source>
        <translation>Testing for near repeats …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Near repeats: {title}</source>
        <translation>Near repeats: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Distance: {metric}. Bands: {sides}. {runs} permutations; not corrected for testing many bands.</source>
        <translation>Distance: {metric}. Bands: {sides}. {runs} permutations; not corrected for testing many bands.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Watch area: {title}</source>
        <translation>Watch area: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Links of near repeats: {title}</source>
        <translation>Links of near repeats: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Roles in near repeats: {title}</source>
        <translation>Roles in near repeats: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>No combination of distance and time holds more pairs than chance would bring together (p up to 0.05).</source>
        <translation>No combination of distance and time holds more pairs than chance would bring together (p up to 0.05).</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>%n combination(s) of distance and time hold more pairs than chance would bring together (p up to 0.05).</source>
        <translation>
            <numerusform>%n combination of distance and time holds more pairs than chance would bring together (p up to 0.05).</numerusform>
            <numerusform>%n combinations of distance and time hold more pairs than chance would bring together (p up to 0.05).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>The strongest: {distance}, {days}: {ratio} times the expected number ({p}).</source>
        <translation>The strongest: {distance}, {days}: {ratio} times the expected number ({p}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Days between the two incidents</source>
        <translation>Days between the two incidents</translation>
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
        <translation>Observed pairs per expected pair; framed: p up to 0.05</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/near_repeat.py"/>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Those that touch</source>
        <translation>Those that touch</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Within a distance</source>
        <translation>Within a distance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>The nearest</source>
        <translation>The nearest</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/neighbour_rows.py"/>
        <source>Distance band</source>
        <translation>Distance band</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Counts how many incidents are known to be by somebody under age, intoxicated, in a group and so on. For internal use: nothing for the public is made of it.</source>
        <translation>Counts how many incidents are known to be by somebody under age, intoxicated, in a group and so on. For internal use: nothing for the public is made of it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Count the &amp;facts</source>
        <translation>Count the &amp;facts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>The store knows no facts of offenders.</source>
        <translation>The store knows no facts of offenders.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Counting facts …</source>
        <translation>Counting facts …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>Facts of offenders: {title}</source>
        <translation>Facts of offenders: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>%n incident(s) of the filter.</source>
        <translation>
            <numerusform>%n incident of the filter.</numerusform>
            <numerusform>%n incidents of the filter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>{fact}: known</source>
        <translation>{fact}: known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/offender_facts.py"/>
        <source>What is not known is not “no”: compare with the number of known ones.</source>
        <translation>What is not known is not “no”: compare with the number of known ones.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Prospective map (ProMap)</source>
        <translation>Prospective map (ProMap)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Shows where the coming week&apos;s risk is highest: near the latest incidents. Use it for offences that repeat nearby, such as burglary.</source>
        <translation>Shows where the coming week&apos;s risk is highest: near the latest incidents. Use it for offences that repeat nearby, such as burglary.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Map the coming &amp;week</source>
        <translation>Map the coming &amp;week</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Cell size</source>
        <translation>Cell size</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Computing the risk …</source>
        <translation>Computing the risk …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Coming week: {title}</source>
        <translation>Coming week: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Made from %n incident(s).</source>
        <translation>
            <numerusform>Made from %n incident.</numerusform>
            <numerusform>Made from %n incidents.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Valid until {moment}; then make it anew.</source>
        <translation>Valid until {moment}; then make it anew.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/prospective.py"/>
        <source>Risk of the coming week, weight</source>
        <translation>Risk of the coming week, weight</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Near features</source>
        <translation>Near features</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Counts in rings around places, rivers or areas, and compares with an even spread. Use it to ask whether it happens more often near them; few incidents give wide intervals.</source>
        <translation>Counts in rings around places, rivers or areas, and compares with an even spread. Use it to ask whether it happens more often near them; few incidents give wide intervals.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Count in &amp;rings</source>
        <translation>Count in &amp;rings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>A layer of places, lines or areas; each feature gets its own rings</source>
        <translation>A layer of places, lines or areas; each feature gets its own rings</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Outer distances of the rings, with commas between them</source>
        <translation>Outer distances of the rings, with commas between them</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Expect by</source>
        <translation>Expect by</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>A layer of people; without one, incidents are expected by area</source>
        <translation>A layer of people; without one, incidents are expected by area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Choose the layer of features.</source>
        <translation>Choose the layer of features.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Write the outer distance of at least one ring, such as 100.</source>
        <translation>Write the outer distance of at least one ring, such as 100.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Counting in rings …</source>
        <translation>Counting in rings …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Near “{layer}”: {title}</source>
        <translation>Near “{layer}”: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>Limits: exact 95 % interval of the ratio. Each feature stands for itself: an incident near two of them counts for both. p is corrected over the features of a ring.</source>
        <translation>Limits: exact 95 % interval of the ratio. Each feature stands for itself: an incident near two of them counts for both. p is corrected over the features of a ring.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From, m</source>
        <translation>From, m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To, m</source>
        <translation>To, m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>{more} with more and {fewer} with fewer incidents than an even spread.</source>
        <translation>{more} with more and {fewer} with fewer incidents than an even spread.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>%n ring(s)</source>
        <translation>
            <numerusform>%n ring</numerusform>
            <numerusform>%n rings</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/proximity.py"/>
        <source>The surest: {feature}, up to {metres} m: {ratio} times the expected number (interval {low} to {high}).</source>
        <translation>The surest: {feature}, up to {metres} m: {ratio} times the expected number (interval {low} to {high}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Ranks the places where it happens again and again. Use it to find the few addresses that make up much of the work.</source>
        <translation>Ranks the places where it happens again and again. Use it to find the few addresses that make up much of the work.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>&amp;Rank the places</source>
        <translation>&amp;Rank the places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>exactly the same place</source>
        <translation>exactly the same place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Incidents this close to one another count as one place</source>
        <translation>Incidents this close to one another count as one place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Ranking the places …</source>
        <translation>Ranking the places …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>Repeat locations: {title}</source>
        <translation>Repeat locations: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>%n place(s) with more than one incident.</source>
        <translation>
            <numerusform>%n place with more than one incident.</numerusform>
            <numerusform>%n places with more than one incident.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/repeat_locations.py"/>
        <source>{share} of all incidents lie at {places} of the places.</source>
        <translation>{share} of all incidents lie at {places} of the places.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads and junctions</source>
        <translation>Roads and junctions</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Tells which pieces of road and which junctions hold more incidents than chance explains. Use it for accidents and for what happens along streets.</source>
        <translation>Tells which pieces of road and which junctions hold more incidents than chance explains. Use it for accidents and for what happens along streets.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>&amp;Find hot roads</source>
        <translation>&amp;Find hot roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Roads</source>
        <translation>Roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>A layer of lines, of the study area only: every piece of road counts</source>
        <translation>A layer of lines, of the study area only: every piece of road counts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Piece length</source>
        <translation>Piece length</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads are cut into pieces of this length between junctions</source>
        <translation>Roads are cut into pieces of this length between junctions</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Off the road</source>
        <translation>Off the road</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Incidents farther than this from every road are not counted</source>
        <translation>Incidents farther than this from every road are not counted</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Bandwidth</source>
        <translation>Bandwidth</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Road name</source>
        <translation>Road name</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>The field with the names of roads</source>
        <translation>The field with the names of roads</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Kilometre</source>
        <translation>Kilometre</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>The field with the kilometre mark at the beginning of each line; with it, kilometres of roads are compared too</source>
        <translation>The field with the kilometre mark at the beginning of each line; with it, kilometres of roads are compared too</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Choose a layer of roads.</source>
        <translation>Choose a layer of roads.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Finding hot roads …</source>
        <translation>Finding hot roads …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Roads: {title}</source>
        <translation>Roads: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>{hot}, {cold} of {segments}. {share} of the incidents lie on a road.</source>
        <translation>{hot}, {cold} of {segments}. {share} of the incidents lie on a road.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>%n hot piece(s) of road</source>
        <translation>
            <numerusform>%n hot piece of road</numerusform>
            <numerusform>%n hot pieces of road</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>%n cold piece(s)</source>
        <translation>
            <numerusform>%n cold piece</numerusform>
            <numerusform>%n cold pieces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>pieces of {size} m</source>
        <translation>pieces of {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>{size} m off the road</source>
        <translation>{size} m off the road</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Kilometres: {title}</source>
        <translation>Kilometres: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <source>Pieces of road, the hottest first</source>
        <translation>Pieces of road, the hottest first</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>From km</source>
        <translation>From km</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>To km</source>
        <translation>To km</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Junction</source>
        <translation>Junction</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Per km of road</source>
        <translation>Per km of road</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/road_hotspots.py"/>
        <location filename="../crime_map_plugin/maps/road_styles.py"/>
        <source>Density along roads, per km</source>
        <translation>Density along roads, per km</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/rows.py"/>
        <source>The first {number} rows; the layer on the map holds all of them.</source>
        <translation>The first {number} rows; the layer on the map holds all of them.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Finds circles and days with more incidents than chance would put there. Use it to spot an outbreak; looking ahead, only those that last until today.</source>
        <translation>Finds circles and days with more incidents than chance would put there. Use it to spot an outbreak; looking ahead, only those that last until today.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Only what lasts until today</source>
        <translation>Only what lasts until today</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Prospective: clusters that have not ended by the last day</source>
        <translation>Prospective: clusters that have not ended by the last day</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Incidents alone (permutation)</source>
        <translation>Incidents alone (permutation)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>By population (Poisson)</source>
        <translation>By population (Poisson)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Radius up to</source>
        <translation>Radius up to</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Days up to</source>
        <translation>Days up to</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>The Poisson model needs a layer of the population.</source>
        <translation>The Poisson model needs a layer of the population.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Scanning space and time …</source>
        <translation>Scanning space and time …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Space-time clusters: {title}</source>
        <translation>Space-time clusters: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>No cluster was found.</source>
        <translation>No cluster was found.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>%n cluster(s) that chance hardly explains (p up to 0.05).</source>
        <translation>
            <numerusform>%n cluster that chance hardly explains (p up to 0.05).</numerusform>
            <numerusform>%n clusters that chance hardly explains (p up to 0.05).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>The strongest: {cases} incidents where {expected} were expected, {days} ({p}).</source>
        <translation>The strongest: {cases} incidents where {expected} were expected, {days} ({p}).</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>{rank}. {days}</source>
        <translation>{rank}. {days}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/scan.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Log likelihood ratio</source>
        <translation>Log likelihood ratio</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Score a forecast</source>
        <translation>Score a forecast</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Makes a map from the days up to a date and counts how many later incidents it caught. Use it to choose the method that works in your city.</source>
        <translation>Makes a map from the days up to a date and counts how many later incidents it caught. Use it to choose the method that works in your city.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>&amp;Score the forecast</source>
        <translation>&amp;Score the forecast</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Hot cells (Gi*)</source>
        <translation>Hot cells (Gi*)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Counts alone</source>
        <translation>Counts alone</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source> % of the area</source>
        <translation> % of the area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Made up to</source>
        <translation>Made up to</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The last day that the map knows; the days after it score it</source>
        <translation>The last day that the map knows; the days after it score it</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The filter&apos;s period must reach beyond the day up to which the map is made.</source>
        <translation>The filter&apos;s period must reach beyond the day up to which the map is made.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Parting the incidents at the date …</source>
        <translation>Parting the incidents at the date …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Making the map …</source>
        <translation>Making the map …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Scoring the map …</source>
        <translation>Scoring the map …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Forecast scored: {title}</source>
        <translation>Forecast scored: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The map caught {hit} of what came after on {coverage} % of the area: PAI {pai}, PEI {pei}. A map of counts alone has a PAI of {naive}.</source>
        <translation>The map caught {hit} of what came after on {coverage} % of the area: PAI {pai}, PEI {pei}. A map of counts alone has a PAI of {naive}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>It knew {before} incidents up to {day}; {after} came after.</source>
        <translation>It knew {before} incidents up to {day}; {after} came after.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Share of the area, %</source>
        <translation>Share of the area, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Share of later incidents, %</source>
        <translation>Share of later incidents, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>Score curve</source>
        <translation>Score curve</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/score_forecast.py"/>
        <source>The best possible</source>
        <translation>The best possible</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>By season and year</source>
        <translation>By season and year</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Lays the years over each other, month by month, and counts by season. Use it for what follows the seasons, such as fires, fishing and felling; choose a period of several years.</source>
        <translation>Lays the years over each other, month by month, and counts by season. Use it for what follows the seasons, such as fires, fishing and felling; choose a period of several years.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>&amp;Compare the years</source>
        <translation>&amp;Compare the years</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Counting months …</source>
        <translation>Counting months …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons: {title}</source>
        <translation>Seasons: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>The period holds no whole month: choose a longer one.</source>
        <translation>The period holds no whole month: choose a longer one.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Spring</source>
        <translation>Spring</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Summer</source>
        <translation>Summer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Autumn</source>
        <translation>Autumn</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons</source>
        <translation>Seasons</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>No year is whole yet; the seasons cannot be compared.</source>
        <translation>No year is whole yet; the seasons cannot be compared.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>No incidents in whole years.</source>
        <translation>No incidents in whole years.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Most incidents fall into {season}: {count} of {total} in whole years.</source>
        <translation>Most incidents fall into {season}: {count} of {total} in whole years.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Winter begins in the December before. Empty: not the whole season lies in the period.</source>
        <translation>Winter begins in the December before. Empty: not the whole season lies in the period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Seasons by year</source>
        <translation>Seasons by year</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Empty: not the whole month lies in the period.</source>
        <translation>Empty: not the whole month lies in the period.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Months by year</source>
        <translation>Months by year</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/seasons.py"/>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Addresses by settlement</source>
        <translation>Addresses by settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Shows where incidents have a house, a street or only the settlement, and lists the streets that lack houses. Use it to tell the register&apos;s clerks what to complete.</source>
        <translation>Shows where incidents have a house, a street or only the settlement, and lists the streets that lack houses. Use it to tell the register&apos;s clerks what to complete.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Check the &amp;settlements</source>
        <translation>Check the &amp;settlements</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>With &amp;case numbers</source>
        <translation>With &amp;case numbers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>A layer of points with names; incidents belong to the nearest one</source>
        <translation>A layer of points with names; incidents belong to the nearest one</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Choose the layer of settlements.</source>
        <translation>Choose the layer of settlements.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Checking the settlements …</source>
        <translation>Checking the settlements …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Addresses: {title}</source>
        <translation>Addresses: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>{some} with incidents, {none} without any recorded.</source>
        <translation>{some} with incidents, {none} without any recorded.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n settlement</numerusform>
            <numerusform>%n settlements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/settlement_coverage.py"/>
        <source>Incidents belong to the nearest settlement. None recorded is no proof that nothing happened.</source>
        <translation>Incidents belong to the nearest settlement. None recorded is no proof that nothing happened.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hours, weekdays and months</source>
        <translation>Hours, weekdays and months</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Shows at which hours and on which days it happens, and which months were out of the ordinary. Use it to plan shifts.</source>
        <translation>Shows at which hours and on which days it happens, and which months were out of the ordinary. Use it to plan shifts.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Show the &amp;times</source>
        <translation>Show the &amp;times</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Counting hours and days …</source>
        <translation>Counting hours and days …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Times: {title}</source>
        <translation>Times: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hours and weekdays</source>
        <translation>Hours and weekdays</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>{share} happen from {first}:00 to {last}:00; the busiest day is {day}.</source>
        <translation>{share} happen from {first}:00 to {last}:00; the busiest day is {day}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Of {share} the time of day is not known.</source>
        <translation>Of {share} the time of day is not known.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>%n month(s) lie outside the limits of chance.</source>
        <translation>
            <numerusform>%n month lies outside the limits of chance.</numerusform>
            <numerusform>%n months lie outside the limits of chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>%n incident(s) without a known time are not shown.</source>
        <translation>
            <numerusform>%n incident without a known time is not shown.</numerusform>
            <numerusform>%n incidents without a known time are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Hour of the day</source>
        <translation>Hour of the day</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Incidents by hour and weekday</source>
        <translation>Incidents by hour and weekday</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Limits of chance (±3 sd)</source>
        <translation>Limits of chance (±3 sd)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Outside the limits</source>
        <translation>Outside the limits</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>Not a whole period</source>
        <translation>Not a whole period</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <location filename="../crime_map_plugin/gui/time_slider.py"/>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>above the limits</source>
        <translation>above the limits</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>below the limits</source>
        <translation>below the limits</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/time_profile.py"/>
        <source>not a whole period</source>
        <translation>not a whole period</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>{severity} {weight}</source>
        <translation>{severity} {weight}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>Weighted by severity: {weights}.</source>
        <translation>Weighted by severity: {weights}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/weight.py"/>
        <source>Weighted: incident {base}, each injured person {injured}, each person killed {killed}.</source>
        <translation>Weighted: incident {base}, each injured person {injured}, each person killed {killed}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>cell {size} m</source>
        <translation>cell {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>bandwidth {size} m</source>
        <translation>bandwidth {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>distance band {size} m</source>
        <translation>distance band {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>distance {size} m</source>
        <translation>distance {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>radius up to {size} m</source>
        <translation>radius up to {size} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>up to {size} days</source>
        <translation>up to {size} days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>equal-area projection of this area</source>
        <translation>equal-area projection of this area</translation>
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
        <translation>p not known</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>{hot}, {cold} of {total}</source>
        <translation>{hot}, {cold} of {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>%n hot district(s)</source>
        <translation>
            <numerusform>%n hot district</numerusform>
            <numerusform>%n hot districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/methods/wording.py"/>
        <source>%n cold district(s)</source>
        <translation>
            <numerusform>%n cold district</numerusform>
            <numerusform>%n cold districts</numerusform>
        </translation>
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
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Known of offenders (internal)</source>
        <translation>Known of offenders (internal)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Only incidents of which all chosen facts are known to be so. For internal use: nothing for the public is made of such a filter.</source>
        <translation>Only incidents of which all chosen facts are known to be so. For internal use: nothing for the public is made of such a filter.</translation>
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
        <source>&amp;Ecology</source>
        <translation>&amp;Ecology</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>&amp;Offenders</source>
        <translation>&amp;Offenders</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Groups of ecological articles; offences before 2015 are in none</source>
        <translation>Groups of ecological articles; offences before 2015 are in none</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>Choose the category Ecology alone to filter by its groups</source>
        <translation>Choose the category Ecology alone to filter by its groups</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/more_filters.py"/>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/notice_bar.py"/>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/numbers.py"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/numbers.py"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/ogr_rows.py"/>
        <source>This QGIS cannot write XLSX files.</source>
        <translation>This QGIS cannot write XLSX files.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/ogr_rows.py"/>
        <source>Choose CSV or GeoPackage.</source>
        <translation>Choose CSV or GeoPackage.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>as QGIS</source>
        <translation>as QGIS</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>for good</source>
        <translation>for good</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>The panel says when a store holds older ones; it never deletes by itself.</source>
        <translation>The panel says when a store holds older ones; it never deletes by itself.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Automatic refresh</source>
        <translation>&amp;Automatic refresh</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>&amp;Store of incidents</source>
        <translation>&amp;Store of incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Months to &amp;keep incidents</source>
        <translation>Months to &amp;keep incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>District &amp;maps</source>
        <translation>District &amp;maps</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/options_page.py"/>
        <source>Di&amp;gests of watch areas</source>
        <translation>Di&amp;gests of watch areas</translation>
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
        <source>Freshness</source>
        <translation>Freshness</translation>
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
        <location filename="../crime_map_plugin/gui/overlay_areas.py"/>
        <source>{name}, {metres} m around</source>
        <translation>{name}, {metres} m around</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Area {number}</source>
        <translation>Area {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Name the layers of this project that incidents are laid over. They are kept with the project.</source>
        <translation>Name the layers of this project that incidents are laid over. They are kept with the project.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Draw them in the plugin&apos;s &amp;colours</source>
        <translation>Draw them in the plugin&apos;s &amp;colours</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Replaces how these layers are drawn now</source>
        <translation>Replaces how these layers are drawn now</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Show incidents with what is &amp;near</source>
        <translation>Show incidents with what is &amp;near</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Adds a layer with the distance to the nearest feature of each overlay and its name; the store itself is not changed</source>
        <translation>Adds a layer with the distance to the nearest feature of each overlay and its name; the store itself is not changed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>&amp;Around lines</source>
        <translation>&amp;Around lines</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>A sheet of a river or a place shows so much land around it</source>
        <translation>A sheet of a river or a place shows so much land around it</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Sheets for each &amp;protected area …</source>
        <translation>Sheets for each &amp;protected area …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>Sheets for each &amp;water body …</source>
        <translation>Sheets for each &amp;water body …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_dialog.py"/>
        <source>No longer in the project: {layers}. Choose others or none.</source>
        <translation>No longer in the project: {layers}. Choose others or none.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/overlay_view.py"/>
        <source>Incidents and what is near</source>
        <translation>Incidents and what is near</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>What the two registers say</source>
        <translation>What the two registers say</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Placed to</source>
        <translation>Placed to</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the house</source>
        <translation>the house</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the street</source>
        <translation>the street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pair_view.py"/>
        <source>the settlement</source>
        <translation>the settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Counted twice</source>
        <translation>Counted twice</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Look for pairs</source>
        <translation>&amp;Look for pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Which pairs</source>
        <translation>Which pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;One incident</source>
        <translation>&amp;One incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirm: count it once (Enter)</source>
        <translation>Confirm: count it once (Enter)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Two incidents</source>
        <translation>&amp;Two incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Split: they are not the same (Delete)</source>
        <translation>Split: they are not the same (Delete)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Leave it open and go on (Space)</source>
        <translation>Leave it open and go on (Space)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Take the last decision back (Ctrl+Z)</source>
        <translation>Take the last decision back (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Least score</source>
        <translation>Least score</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirm &amp;all</source>
        <translation>Confirm &amp;all</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Nothing is deleted. A proposed pair counts as two until it is confirmed.</source>
        <translation>Nothing is deleted. A proposed pair counts as two until it is confirmed.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>You may only read this shared store; an editor decides.</source>
        <translation>You may only read this shared store; an editor decides.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>&amp;Score at least</source>
        <translation>&amp;Score at least</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Wait for the work under way, then try again.</source>
        <translation>Wait for the work under way, then try again.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>No pair is open. Look for pairs, or show the decided ones.</source>
        <translation>No pair is open. Look for pairs, or show the decided ones.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>There are no such pairs.</source>
        <translation>There are no such pairs.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>{metres} m apart, on one day (no time of day) · score {score}</source>
        <translation>{metres} m apart, on one day (no time of day) · score {score}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>{metres} m and {hours} h apart · score {score}</source>
        <translation>{metres} m and {hours} h apart · score {score}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Proposed: %n pair(s)</source>
        <translation>
            <numerusform>Proposed: %n pair</numerusform>
            <numerusform>Proposed: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Confirmed, counted once: %n pair(s)</source>
        <translation>
            <numerusform>Confirmed, counted once: %n pair</numerusform>
            <numerusform>Confirmed, counted once: %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/pairs_window.py"/>
        <source>Split, counted twice: %n pair(s)</source>
        <translation>
            <numerusform>Split, counted twice: %n pair</numerusform>
            <numerusform>Split, counted twice: %n pairs</numerusform>
        </translation>
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
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>Tells how many incidents have a place that is precise enough to map</source>
        <translation>Tells how many incidents have a place that is precise enough to map</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>Check the locations first</source>
        <translation>Check the locations first</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/place_check.py"/>
        <source>See them</source>
        <translation>See them</translation>
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
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The &amp;whole source, whatever its age</source>
        <translation>The &amp;whole source, whatever its age</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>&amp;Delete them for good; this cannot be undone</source>
        <translation>&amp;Delete them for good; this cannot be undone</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>&amp;Months to keep</source>
        <translation>&amp;Months to keep</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The deleted period then counts as “not fetched”, never as 0. The audit list stays.</source>
        <translation>The deleted period then counts as “not fetched”, never as 0. The audit list stays.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Also %n old result layer(s) of the panel</source>
        <translation>
            <numerusform>Also %n old result layer of the panel</numerusform>
            <numerusform>Also %n old result layers of the panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>%n incident(s) from before {day}, of {total}.</source>
        <translation>
            <numerusform>%n incident from before {day}, of {total}.</numerusform>
            <numerusform>%n incidents from before {day}, of {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>%n incident(s) of the source, of {total}.</source>
        <translation>
            <numerusform>%n incident of the source, of {total}.</numerusform>
            <numerusform>%n incidents of the source, of {total}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>No incident is from before {day}.</source>
        <translation>No incident is from before {day}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>The source has no incidents.</source>
        <translation>The source has no incidents.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/purge_dialog.py"/>
        <source>Bytes of an earlier purge may still be in the file; purging again clears them.</source>
        <translation>Bytes of an earlier purge may still be in the file; purging again clears them.</translation>
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
        <source>Fetched {moment}: {period} and the periods to compare with</source>
        <translation>Fetched {moment}: {period} and the periods to compare with</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Fetched {moment}: {period}</source>
        <translation>Fetched {moment}: {period}</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>%n incident(s) new or changed</source>
        <translation>
            <numerusform>%n incident new or changed</numerusform>
            <numerusform>%n incidents new or changed</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Refreshed: {changes}</source>
        <translation>Refreshed: {changes}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Nothing new.</source>
        <translation>Nothing new.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Nothing new since {moment}.</source>
        <translation>Nothing new since {moment}.</translation>
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
        <source>Fields about persons, not taken</source>
        <translation>Fields about persons, not taken</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/receipt_text.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
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
        <location filename="../crime_map_plugin/gui/recipe_actions.py"/>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>For each &amp;category</source>
        <translation>For each &amp;category</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>For each &amp;month</source>
        <translation>For each &amp;month</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Name field</source>
        <translation>&amp;Name field</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>N&amp;umber of months</source>
        <translation>N&amp;umber of months</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Add from the chosen &amp;layer</source>
        <translation>Add from the chosen &amp;layer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Takes method and settings from the history of the layer chosen in QGIS.</source>
        <translation>Takes method and settings from the history of the layer chosen in QGIS.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Save as …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Beside the store</source>
        <translation>Beside the store</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Resume where it stopped</source>
        <translation>&amp;Resume where it stopped</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Output file</source>
        <translation>&amp;Output file</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>&amp;Workers</source>
        <translation>&amp;Workers</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Sche&amp;duler</source>
        <translation>Sche&amp;duler</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Run …</source>
        <translation>Run …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Choose a layer that a method of Crime Map made first.</source>
        <translation>Choose a layer that a method of Crime Map made first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>The recipe cannot be written: choose another folder.</source>
        <translation>The recipe cannot be written: choose another folder.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>Save the recipe</source>
        <translation>Save the recipe</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>Recipes (*.json)</source>
        <translation>Recipes (*.json)</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/recipe_dialog.py"/>
        <source>That is %n job(s), and may take days. Run them all?</source>
        <translation>
            <numerusform>That is %n job, and may take days. Run it?</numerusform>
            <numerusform>That is %n jobs, and may take days. Run them all?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_entry.py"/>
        <source>Open a recipe</source>
        <translation>Open a recipe</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Choose a layer that a method of Crime Map made, in QGIS&apos;s list of layers.</source>
        <translation>Choose a layer that a method of Crime Map made, in QGIS&apos;s list of layers.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Wait for the work under way, then repeat it.</source>
        <translation>Wait for the work under way, then repeat it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/recipe_repeat.py"/>
        <source>Repeating {name}</source>
        <translation>Repeating {name}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>Refreshing …</source>
        <translation>Refreshing …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>{source} was not refreshed: {reason}</source>
        <translation>{source} was not refreshed: {reason}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>The mapping “{name}” was changed, or is new on this computer: import with it once.</source>
        <translation>The mapping “{name}” was changed, or is new on this computer: import with it once.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>The automatic refresh did not succeed; it is tried again later.</source>
        <translation>The automatic refresh did not succeed; it is tried again later.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>There is nothing to refresh yet.</source>
        <translation>There is nothing to refresh yet.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/refresher.py"/>
        <source>Fetch incidents first.</source>
        <translation>Fetch incidents first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>&lt; {number}</source>
        <translation>&lt; {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Save as CSV …</source>
        <translation>Save as CSV …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_table.py"/>
        <source>Save as XLSX …</source>
        <translation>Save as XLSX …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Results: {title}</source>
        <translation>Results: {title}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/result_window.py"/>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/runner.py"/>
        <source>QGIS did not begin the work, though it had time: start it again.</source>
        <translation>QGIS did not begin the work, though it had time: start it again.</translation>
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
        <source>All ecological offences</source>
        <translation>All ecological offences</translation>
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
        <location filename="../crime_map_plugin/gui/saved_filters_button.py"/>
        <source>Articles {articles}</source>
        <translation>Articles {articles}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/severity_box.py"/>
        <source>All severities</source>
        <translation>All severities</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Shared store</source>
        <translation>Shared store</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Connection</source>
        <translation>&amp;Connection</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Schema</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Publish my store there</source>
        <translation>&amp;Publish my store there</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Use the shared store</source>
        <translation>&amp;Use the shared store</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Use my &amp;own store</source>
        <translation>Use my &amp;own store</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>&amp;Roles for the administrator …</source>
        <translation>&amp;Roles for the administrator …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>The SQL that makes the roles of readers and editors, to copy: for an administrator, where you may not make roles yourself</source>
        <translation>The SQL that makes the roles of readers and editors, to copy: for an administrator, where you may not make roles yourself</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Incidents, receipts, decisions and what was fetched go to the database; the file stays. Connections are made in QGIS’s browser under PostgreSQL.</source>
        <translation>Incidents, receipts, decisions and what was fetched go to the database; the file stays. Connections are made in QGIS’s browser under PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>The panel works on the shared store “{name}”.</source>
        <translation>The panel works on the shared store “{name}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>QGIS knows no connection to PostgreSQL: make one in its browser.</source>
        <translation>QGIS knows no connection to PostgreSQL: make one in its browser.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Publishing …</source>
        <translation>Publishing …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>%n incident(s) published.</source>
        <translation>
            <numerusform>%n incident published.</numerusform>
            <numerusform>%n incidents published.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Let the administrator give colleagues the role “{reader}” or “{editor}”.</source>
        <translation>Let the administrator give colleagues the role “{reader}” or “{editor}”.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Roles of the shared store</source>
        <translation>Roles of the shared store</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/shared_dialog.py"/>
        <source>Opening the shared store …</source>
        <translation>Opening the shared store …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/sheet_areas.py"/>
        <source>Sheets of: {areas}</source>
        <translation>Sheets of: {areas}</translation>
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
        <location filename="../crime_map_plugin/gui/source_line.py"/>
        <source>Imported too: {sources}</source>
        <translation>Imported too: {sources}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/source_question.py"/>
        <source>The mapping opens this source, also over the network. Open it if you know it.</source>
        <translation>The mapping opens this source, also over the network. Open it if you know it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Purge incidents …</source>
        <translation>Purge incidents …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Audit list …</source>
        <translation>Audit list …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Shared store …</source>
        <translation>Shared store …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Deleting incidents …</source>
        <translation>Deleting incidents …</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>%n incident(s) deleted.</source>
        <translation>
            <numerusform>%n incident deleted.</numerusform>
            <numerusform>%n incidents deleted.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>The file is {size} MB smaller.</source>
        <translation>The file is {size} MB smaller.</translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>%n incident(s) are older than is to be kept.</source>
        <translation>
            <numerusform>%n incident is older than is to be kept.</numerusform>
            <numerusform>%n incidents are older than is to be kept.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/store_keeping.py"/>
        <source>Purge them with “Purge incidents …” in the menu of the Data page.</source>
        <translation>Purge them with “Purge incidents …” in the menu of the Data page.</translation>
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
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <source>%n digest(s) written.</source>
        <translation>
            <numerusform>%n digest written.</numerusform>
            <numerusform>%n digests written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../crime_map_plugin/gui/watch.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>%n new incident(s)</source>
        <translation>
            <numerusform>%n new incident</numerusform>
            <numerusform>%n new incidents</numerusform>
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
        <translation>Show the list</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Watch areas</source>
        <translation>Watch areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>This area has no place on the globe.</source>
        <translation>This area has no place on the globe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>There is no polygon to watch.</source>
        <translation>There is no polygon to watch.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>The file of the watch areas cannot be read.</source>
        <translation>The file of the watch areas cannot be read.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_areas.py"/>
        <source>Move it away and make the areas anew.</source>
        <translation>Move it away and make the areas anew.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Watch a part of the map: incidents that are new there are told and listed.</source>
        <translation>Watch a part of the map: incidents that are new there are told and listed.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Add area</source>
        <translation>Add area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>What the map shows …</source>
        <translation>What the map shows …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Selected polygons …</source>
        <translation>Selected polygons …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>A district …</source>
        <translation>A district …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Show the areas on the map, to change them there</source>
        <translation>Show the areas on the map, to change them there</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Change this area …</source>
        <translation>Change this area …</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Delete this area</source>
        <translation>Delete this area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>New incidents</source>
        <translation>New incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>New incidents: {number}</source>
        <translation>New incidents: {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_box.py"/>
        <source>Digest: {interval}</source>
        <translation>Digest: {interval}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>daily</source>
        <comment>how often a digest is written</comment>
        <translation>daily</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>weekly</source>
        <comment>how often a digest is written</comment>
        <translation>weekly</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>none</source>
        <comment>no digest is written</comment>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Watch area</source>
        <translation>Watch area</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>&amp;District</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>D&amp;igest</source>
        <translation>D&amp;igest</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>F&amp;ile</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Page (HTML)</source>
        <translation>Page (HTML)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Text table (CSV)</source>
        <translation>Text table (CSV)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>F&amp;older</source>
        <translation>F&amp;older</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_dialog.py"/>
        <source>A digest names exact places and is for your agency only. Folder and file are the same for all watch areas.</source>
        <translation>A digest names exact places and is for your agency only. Folder and file are the same for all watch areas.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>The folder of the digests is not there.</source>
        <translation>The folder of the digests is not there.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Choose another folder in the watch area.</source>
        <translation>Choose another folder in the watch area.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <source>New incidents in watch areas</source>
        <translation>New incidents in watch areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Made-up data: no such incidents happened.</source>
        <translation>Made-up data: no such incidents happened.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_digest.py"/>
        <location filename="../crime_map_plugin/maps/layers.py"/>
        <location filename="../crime_map_plugin/maps/sheet_content.py"/>
        <source>Data as of {moment}.</source>
        <translation>Data as of {moment}.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>What the map shows has no place on the globe.</source>
        <translation>What the map shows has no place on the globe.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>No polygon is selected.</source>
        <translation>No polygon is selected.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Select polygons of the active layer first.</source>
        <translation>Select polygons of the active layer first.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/watch_section.py"/>
        <source>Watch areas: {number} new</source>
        <translation>Watch areas: {number} new</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Every incident counts 1</source>
        <translation>Every incident counts 1</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>By severity</source>
        <translation>By severity</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>By people injured and killed</source>
        <translation>By people injured and killed</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>The incident itself</source>
        <translation>The incident itself</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Each person injured</source>
        <translation>Each person injured</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/weight_box.py"/>
        <source>Each person killed</source>
        <translation>Each person killed</translation>
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
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>“{name}” holds parts that Crime Map did not make and is only read, from a copy: {copy}</source>
        <translation>“{name}” holds parts that Crime Map did not make and is only read, from a copy: {copy}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>To fetch again, move it away and give its name to the copy.</source>
        <translation>To fetch again, move it away and give its name to the copy.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>You may read the shared store, but not change it.</source>
        <translation>You may read the shared store, but not change it.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/gui/workspace.py"/>
        <source>To fetch, import, purge or decide, ask for the role of an editor.</source>
        <translation>To fetch, import, purge or decide, ask for the role of an editor.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>{least} % and more located</source>
        <translation>{least} % and more located</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>{span} % located</source>
        <translation>{span} % located</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>None recorded</source>
        <translation>None recorded</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To a house</source>
        <translation>To a house</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To a street</source>
        <translation>To a street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>To the settlement only</source>
        <translation>To the settlement only</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Located to a house or a street</source>
        <translation>Located to a house or a street</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Without a house</source>
        <translation>Without a house</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Share without a house</source>
        <translation>Share without a house</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/coverage_style.py"/>
        <source>Case numbers, internal</source>
        <translation>Case numbers, internal</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/district_view.py"/>
        <source>Boundary of the area</source>
        <translation>Boundary of the area</translation>
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
        <source>Layer of the source</source>
        <translation>Layer of the source</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Article and part</source>
        <translation>Article and part</translation>
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
        <source>Change, %</source>
        <translation>Change, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p value of the change</source>
        <translation>p value of the change</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Local Moran&apos;s I</source>
        <translation>Local Moran&apos;s I</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hot steps</source>
        <translation>Hot steps</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cold steps</source>
        <translation>Cold steps</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z of the last step</source>
        <translation>z of the last step</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>z of the trend</source>
        <translation>z of the trend</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>p of the trend</source>
        <translation>p of the trend</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Incidents per km²</source>
        <translation>Incidents per km²</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From, days</source>
        <translation>From, days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To, days</source>
        <translation>To, days</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Observed pairs</source>
        <translation>Observed pairs</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>First incident</source>
        <translation>First incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Second incident</source>
        <translation>Second incident</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Metres apart</source>
        <translation>Metres apart</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Hours apart</source>
        <translation>Hours apart</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Radius, m</source>
        <translation>Radius, m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share so far</source>
        <translation>Share so far</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Share of places so far</source>
        <translation>Share of places so far</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Base under 10</source>
        <translation>Base under 10</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Area asked for, %</source>
        <translation>Area asked for, %</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Area taken</source>
        <translation>Area taken</translation>
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
        <translation>Hit rate of counts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>PAI of counts</source>
        <translation>PAI of counts</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Best possible hit rate</source>
        <translation>Best possible hit rate</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Lower limit</source>
        <translation>Lower limit</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Upper limit</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/fields.py"/>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>Geocoding hit rate: {rate} placed to a house or a street.</source>
        <translation>Geocoding hit rate: {rate} placed to a house or a street.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>{rate} of the incidents have a place; how exact it is, is not known.</source>
        <translation>{rate} of the incidents have a place; how exact it is, is not known.</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/hit_rate.py"/>
        <source>Under {least} maps begin to mislead (Ratcliffe 2004).</source>
        <translation>Under {least} maps begin to mislead (Ratcliffe 2004).</translation>
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
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>No incidents in this area in this period.</source>
        <translation>No incidents in this area in this period.</translation>
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
        <source>MADE-UP DATA</source>
        <translation>MADE-UP DATA</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/layout.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Protected areas</source>
        <translation>Protected areas</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Water bodies</source>
        <translation>Water bodies</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Industrial sites</source>
        <translation>Industrial sites</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Waste sites</source>
        <translation>Waste sites</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>Other incidents</source>
        <translation>Other incidents</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{overlay}: metres to the nearest</source>
        <translation>{overlay}: metres to the nearest</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{overlay}: the nearest</source>
        <translation>{overlay}: the nearest</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/overlay_styles.py"/>
        <source>{number} m</source>
        <translation>{number} m</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/public.py"/>
        <source>Incidents per km², by block</source>
        <translation>Incidents per km², by block</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/public.py"/>
        <source>up to {number}</source>
        <translation>up to {number}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>New hot spot</source>
        <translation>New hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Consecutive hot spot</source>
        <translation>Consecutive hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Intensifying hot spot</source>
        <translation>Intensifying hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Persistent hot spot</source>
        <translation>Persistent hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Diminishing hot spot</source>
        <translation>Diminishing hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Sporadic hot spot</source>
        <translation>Sporadic hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Oscillating hot spot</source>
        <translation>Oscillating hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Historical hot spot</source>
        <translation>Historical hot spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>New cold spot</source>
        <translation>New cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Consecutive cold spot</source>
        <translation>Consecutive cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Intensifying cold spot</source>
        <translation>Intensifying cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Persistent cold spot</source>
        <translation>Persistent cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Diminishing cold spot</source>
        <translation>Diminishing cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Sporadic cold spot</source>
        <translation>Sporadic cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Oscillating cold spot</source>
        <translation>Oscillating cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Historical cold spot</source>
        <translation>Historical cold spot</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>No pattern</source>
        <translation>No pattern</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <location filename="../crime_map_plugin/maps/styles.py"/>
        <source>Not significant</source>
        <translation>Not significant</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>In no cluster</source>
        <translation>In no cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>In a cluster</source>
        <translation>In a cluster</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p up to 0.01</source>
        <translation>p up to 0.01</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p over 0.01 up to 0.05</source>
        <translation>p over 0.01 up to 0.05</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>p over 0.05 up to 0.10</source>
        <translation>p over 0.05 up to 0.10</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Chance may explain it</source>
        <translation>Chance may explain it</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>No near repeat</source>
        <translation>No near repeat</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Near repeat</source>
        <translation>Near repeat</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Repeat at the same place</source>
        <translation>Repeat at the same place</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Originator</source>
        <translation>Originator</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>until {moment}</source>
        <translation>until {moment}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>One incident only</source>
        <translation>One incident only</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Not tested</source>
        <translation>Not tested</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>Less by {range}</source>
        <translation>Less by {range}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>More by {range}</source>
        <translation>More by {range}</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/result_styles.py"/>
        <source>As many</source>
        <translation>As many</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>More than an even spread (interval over 1)</source>
        <translation>More than an even spread (interval over 1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Fewer than an even spread (interval under 1)</source>
        <translation>Fewer than an even spread (interval under 1)</translation>
    </message>
    <message>
        <location filename="../crime_map_plugin/maps/ring_styles.py"/>
        <source>Nothing to compare with</source>
        <translation>Nothing to compare with</translation>
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
        <source>“Not shown”: fewer than {least} incidents, or a number that would give such a number away.</source>
        <translation>“Not shown”: fewer than {least} incidents, or a number that would give such a number away.</translation>
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
        <location filename="../crime_map_plugin/maps/table.py"/>
        <source>not shown</source>
        <translation>not shown</translation>
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
