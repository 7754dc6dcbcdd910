"""The empty workbooks: up to date, valid, complete in both languages."""

import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from tests.conftest import Convert, Validate
from xlsales.books.template.build import LANGUAGES, build
from xlsales.books.template.layout import LAST_ROW
from xlsales.rules.repeats import repeat
from xlsales.shipped import CHECKOUT, template, template_name
from xlsales.tables import schema
from xlsales.tables.settings import DEFAULTS, RANGES
from xlsales.texts import Language, pick, say
from xlsales.texts.settings.general import FIRST_REFRESH

both = pytest.mark.parametrize("language", LANGUAGES)


def opened(language: Language) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(template(language)))


def table_rows(book: openpyxl.Workbook, table: schema.Table, language: Language) -> list[tuple[object, ...]]:
    sheet = book[pick(table.title, language)]
    cells = sheet[sheet.tables[table.name].ref]
    return [tuple(cell.value for cell in row) for row in cells]


def rules(book: openpyxl.Workbook, table: schema.Table, key: str, language: Language) -> list[DataValidation]:
    """The validations of a column, far below its last row."""
    sheet = book[pick(table.title, language)]
    at = [column.key for column in table.columns].index(key) + 1
    cell = sheet.cell(5_000, at).coordinate
    return [rule for rule in sheet.data_validations.dataValidation if cell in rule.sqref]


@both
def test_the_committed_template_is_what_the_declarations_make(language: Language) -> None:
    assert (CHECKOUT / "templates" / template_name(language)).read_bytes() == build(language)


@both
def test_building_twice_gives_the_same_bytes(language: Language) -> None:
    assert build(language) == build(language)


@both
def test_the_validator_finds_nothing(language: Language, validator: Validate) -> None:
    assert validator(template(language)) == []


@both
def test_every_table_stands_there_with_its_headings(language: Language) -> None:
    book = opened(language)
    for table in schema.TABLES:
        assert table_rows(book, table, language)[0] == table.headings(language)


@both
def test_hidden_names_lead_to_the_first_heading_of_every_table(language: Language) -> None:
    book = opened(language)
    for table in schema.TABLES:
        named = book.defined_names[f"_xlsales.table.{table.key}"]
        ((title, place),) = named.destinations
        assert named.hidden
        assert book[title][place.replace("$", "")].value == pick(table.columns[0].heading, language)


@both
def test_every_setting_is_a_row_with_its_default_meaning_and_source(language: Language) -> None:
    rows = table_rows(opened(language), schema.SETTINGS_TABLE, language)[1:]
    assert [row[0] for row in rows] == list(RANGES)
    for key, name, value, meaning, source in rows:
        expected = DEFAULTS[str(key)]
        if key == "language":
            expected = language
        elif key == "begin":
            expected = pick(FIRST_REFRESH, language)
        elif isinstance(expected, tuple):
            expected = ", ".join(map(str, expected))
        elif isinstance(expected, bool):
            expected = schema.label("yesno", "yes" if expected else "no", language)
        assert value == expected
        assert all((name, meaning, source))


@both
def test_every_choice_column_offers_its_list_far_down_the_sheet(language: Language) -> None:
    book = opened(language)
    for table, column in schema.choice_columns():
        (rule,) = rules(book, table, column.key, language)
        name = str(rule.formula1)
        assert name == f"xlsales_list_{column.choices}"
        assert name in book.defined_names


@both
def test_fixed_lists_refuse_and_open_lists_only_warn(language: Language) -> None:
    book = opened(language)
    for table, column in schema.choice_columns():
        if column.kind == "yesno":
            continue
        (rule,) = rules(book, table, column.key, language)
        assert (rule.errorStyle == "warning") == (column.choices in schema.OPEN_LISTS)


@both
def test_fixed_lists_hold_exactly_the_words_of_the_schema(language: Language) -> None:
    book = opened(language)
    for choices, words in schema.CHOICES.items():
        if choices in schema.OPEN_LISTS:
            continue
        ((title, place),) = book.defined_names[f"xlsales_list_{choices}"].destinations
        cells = book[title][place.replace("$", "")]
        assert [row[0].value for row in cells] == [pick(choice.label, language) for choice in words]


@both
def test_dates_scores_and_tempo_say_what_to_type(language: Language) -> None:
    book = opened(language)
    for table in schema.TABLES:
        for column in table.typed:
            if column.kind in ("date", "score") or column.key == "tempo":
                assert any(rule.prompt for rule in rules(book, table, column.key, language)), column.key


@both
def test_hints_are_as_short_as_excel_demands(language: Language) -> None:
    for sheet in opened(language).worksheets:
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.promptTitle or "") <= 32
            assert len(rule.errorTitle or "") <= 32
            assert len(rule.prompt or "") <= 255
            assert len(rule.error or "") <= 225


@both
def test_a_computed_column_is_tinted_and_warns_who_types_in_it(language: Language) -> None:
    book = opened(language)
    for table in schema.TABLES:
        for column in table.computed:
            sheet = book[pick(table.title, language)]
            at = [each.key for each in table.columns].index(column.key) + 1
            assert sheet.cell(5, at).fill.fgColor.rgb != sheet.cell(5, 1).fill.fgColor.rgb
            (guard,) = rules(book, table, column.key, language)
            assert guard.errorStyle == "warning"
            notes = sheet.data_validations.dataValidation
            assert any(sheet.cell(4, at).coordinate in note.sqref and note.prompt for note in notes)


@both
def test_typed_dates_and_money_look_right_below_the_table_too(language: Language) -> None:
    book = opened(language)
    for table in schema.TABLES:
        sheet = book[pick(table.title, language)]
        letters = {column.key: get_column_letter(at) for at, column in enumerate(table.columns, 1)}
        for column in table.typed:
            if column.kind in ("date", "money"):
                assert sheet.column_dimensions[letters[column.key]].number_format != "General"


@both
def test_live_colours_reach_to_the_end_of_the_sheet(language: Language) -> None:
    sheet = opened(language)[pick(schema.PROSPECTS.title, language)]
    areas = [str(each.sqref) for each in sheet.conditional_formatting]
    assert len(areas) == 3
    assert all(area.endswith(str(LAST_ROW)) for area in areas)


@both
def test_the_first_sheet_welcomes_and_fits_one_screen(language: Language) -> None:
    book = opened(language)
    welcome = book.worksheets[0]
    assert book.active is welcome
    assert welcome["A1"].value == say("welcome.heading", language)
    assert sum(welcome.row_dimensions[row].height or 15 for row in range(1, welcome.max_row + 1)) < 600


@both
def test_links_on_the_welcome_sheet_lead_to_names_of_the_workbook(language: Language) -> None:
    book = opened(language)
    links = [cell.hyperlink for row in book.worksheets[0].iter_rows() for cell in row if cell.hyperlink]
    assert len(links) == 8
    drawn_at_the_first_refresh = {"_xlsales.today"}
    assert all(link.location in book.defined_names.keys() | drawn_at_the_first_refresh for link in links)


@both
def test_the_rules_understand_every_repeat_of_the_service_items(language: Language) -> None:
    rows = table_rows(opened(language), schema.SERVICE_ITEMS, language)[1:]
    repeats = [row[4] for row in rows if row[4]]
    assert [repeat(text) for text in repeats] == [(1, 0, 3), (3, 0, 0), (12, 0, 0)]


@both
def test_drop_downs_of_growing_lists_work_in_libreoffice(language: Language, tmp_path: Path, soffice: Convert) -> None:
    book = opened(language)
    book.create_sheet("Counted", 0)
    book["Counted"]["A1"] = "=ROWS(xlsales_list_step)"
    book["Counted"]["A2"] = "=ROWS(xlsales_list_signal)"
    path = tmp_path / f"counted-{language}.xlsx"
    book.save(path)
    assert soffice(path, "csv").read_text().split() == ["10", "6"]


def test_no_english_text_is_left_in_the_dutch_workbook() -> None:
    """What is the same in both languages is a key, or a word that Dutch sellers use themselves."""
    ours = {"Prospects", "→ Prospects", "Prospect", "Product", "Status", "ID", "E-mail", "NL", "BE", "nl", "en"}
    ours |= {"open", "mail", "online", "later", "product", "service"} | set(RANGES)
    for table in (schema.SERVICE_ITEMS, schema.PROMISES):
        ours |= {str(row[0]) for row in table_rows(opened("en"), table, "en")}
    shared = texts(opened("nl")) & texts(opened("en"))
    assert {text for text in shared if any(map(str.isalpha, text))} <= ours


def texts(book: openpyxl.Workbook) -> set[str]:
    rows = (row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    return {value for row in rows for value in row if isinstance(value, str)}


@both
@pytest.mark.parametrize(("table", "keys"), [(schema.PROSPECTS, ("id", "phone")), (schema.CONTACTS, ("prospect",))])
def test_figures_that_nobody_counts_with_are_text_in_the_table_and_below_it(
    language: Language, table: schema.Table, keys: tuple[str, ...]
) -> None:
    sheet = opened(language)[pick(table.title, language)]
    for at, column in enumerate(table.columns, 1):
        letter = get_column_letter(at)
        formats = {sheet.cell(5, at).number_format, sheet.column_dimensions[letter].number_format}
        assert (formats == {"@"}) == (column.key in keys), column.key
