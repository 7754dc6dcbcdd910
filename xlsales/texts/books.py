"""What can be wrong with a workbook as a file, and what to do about it."""

TEXTS: dict[str, tuple[str, str]] = {
    "not_found": (
        "{file} is er niet. Controleer de naam en de map.",
        "There is no {file}. Check the name and the folder.",
    ),
    "is_a_folder": (
        "{file} is een map, geen werkmap. Noem het Excel-bestand dat erin staat.",
        "{file} is a folder, not a workbook. Name the Excel file inside it.",
    ),
    "no_permission": (
        "{file} mag niet worden geopend. Vraag rechten op het bestand, of sluit het programma dat het vasthoudt.",
        "{file} may not be opened. Ask for access to the file, or close the program that holds it.",
    ),
    "unreadable": (
        "{file} kan niet worden gelezen ({reason}). Controleer de schijf of de netwerkverbinding.",
        "{file} cannot be read ({reason}). Check the disk or the network connection.",
    ),
    "empty_file": (
        "Het bestand is leeg (0 bytes). Zet een eerdere versie terug.",
        "The file is empty (0 bytes). Restore an earlier version.",
    ),
    "not_a_workbook": (
        "Dit is geen Excel-werkmap. Open het bestand in Excel en bewaar het als .xlsx of .xlsm.",
        "This is not an Excel workbook. Open the file in Excel and save it as .xlsx or .xlsm.",
    ),
    "old_workbook": (
        "Dit is een werkmap in het oude formaat (.xls). Open hem in Excel en bewaar hem als .xlsx of .xlsm.",
        "This workbook is in the old format (.xls). Open it in Excel and save it as .xlsx or .xlsm.",
    ),
    "binary_workbook": (
        "Dit is een binaire werkmap (.xlsb). Open hem in Excel en bewaar hem als .xlsx of .xlsm.",
        "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx or .xlsm.",
    ),
    "open_document": (
        "Dit is een OpenDocument-rekenblad (.ods). Bewaar het in LibreOffice of Excel als .xlsx.",
        "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx in LibreOffice or Excel.",
    ),
    "encrypted": (
        "De werkmap is met een wachtwoord versleuteld. Haal in Excel het wachtwoord eraf "
        "(Bestand, Info, Werkmap beveiligen) en probeer het opnieuw.",
        "The workbook is encrypted with a password. Remove the password in Excel "
        "(File, Info, Protect Workbook) and try again.",
    ),
    "damaged": (
        "De werkmap is beschadigd of niet helemaal aangekomen. Zet een eerdere versie terug, "
        "of laat Excel hem herstellen (Openen en herstellen).",
        "The workbook is damaged or incomplete. Restore an earlier version, or let Excel repair it (Open and Repair).",
    ),
    "damaged_part": (
        "Een onderdeel van de werkmap is beschadigd ({part}). Zet een eerdere versie terug, "
        "of laat Excel hem herstellen (Openen en herstellen).",
        "A part of the workbook is damaged ({part}). Restore an earlier version, "
        "or let Excel repair it (Open and Repair).",
    ),
    "missing_part": (
        "In de werkmap ontbreekt een onderdeel ({part}). Zet een eerdere versie terug, "
        "of laat Excel hem herstellen (Openen en herstellen).",
        "A part of the workbook is missing ({part}). Restore an earlier version, "
        "or let Excel repair it (Open and Repair).",
    ),
    "too_large": (
        "De werkmap is uitgepakt te groot om veilig te verwerken. Verwijder in Excel lege, opgemaakte "
        "rijen en kolommen en bewaar hem opnieuw.",
        "Unpacked, the workbook is too large to handle safely. Delete empty, formatted rows and columns "
        "in Excel and save it again.",
    ),
    "hostile": (
        "De werkmap bevat iets wat in een werkmap niet thuishoort en wordt uit voorzorg niet verwerkt. "
        "Open hem alleen als je de afzender vertrouwt, en bewaar hem dan in Excel opnieuw.",
        "The workbook holds something that does not belong in a workbook and is refused to be safe. "
        "Open it only if you trust the sender, then save it again in Excel.",
    ),
    "signed": (
        "De werkmap is digitaal ondertekend; bijwerken maakt de handtekening ongeldig. "
        "Wil je dat, gebruik dan --force.",
        "The workbook carries a digital signature, which ends when it is written. If that is fine, use --force.",
    ),
    "open_elsewhere": (
        "{file} is geopend door {who}. Sluit het bestand daar en probeer het opnieuw. "
        "Heeft niemand het meer open, verwijder dan {lock} uit dezelfde map.",
        "{file} is open: {who}. Close it there and try again. "
        "If nobody has it open any more, delete {lock} from the same folder.",
    ),
    "busy": (
        "{file} wordt al bijgewerkt. Wacht even en probeer het opnieuw.",
        "{file} is already being refreshed. Wait a moment and try again.",
    ),
    "changed_meanwhile": (
        "{file} is veranderd terwijl hij werd bijgewerkt. Er is niets geschreven; probeer het opnieuw.",
        "{file} was changed while it was being refreshed. Nothing was written; try again.",
    ),
    "locked": (
        "{file} wordt vastgehouden door een ander programma, bijvoorbeeld OneDrive of SharePoint. "
        "Wacht tot het klaar is en probeer het opnieuw.",
        "{file} is held by another program, OneDrive or SharePoint for instance. Wait until it is done and try again.",
    ),
    "cannot_write": (
        "{file} kan niet worden geschreven ({reason}). De werkmap is gebleven zoals hij was.",
        "{file} cannot be written ({reason}). The workbook is as it was.",
    ),
    "disk_full": (
        "De schijf is vol. {file} is gebleven zoals hij was; maak ruimte en probeer het opnieuw.",
        "The disk is full. {file} is as it was; make room and try again.",
    ),
    "read_only": (
        "{file} of zijn map is alleen-lezen. Vraag schrijfrechten, of zet een kopie in een andere map.",
        "{file} or its folder is read-only. Ask for permission to write, or put a copy in another folder.",
    ),
    "not_verified": (
        "De nieuwe versie van de werkmap kwam niet door de controle ({part}). Je werkmap is gebleven zoals hij was.",
        "The new version of the workbook did not pass its check ({part}). Your workbook is as it was.",
    ),
    "no_backup": (
        "Van {file} is geen reservekopie bewaard.",
        "There is no backup of {file}.",
    ),
    "nothing_left": (
        "De werkmap zou geen zichtbaar blad overhouden: alles erin is van xlsales. "
        "Verwijder in dat geval het bestand zelf.",
        "No visible sheet would be left: everything in this workbook belongs to xlsales. "
        "In that case delete the file itself.",
    ),
    "below_table": (
        "Onder de tabel {table} op blad {sheet} staat al iets (rij {row}). Maak daar ruimte, dan kan de tabel groeien.",
        "There is something below the table {table} on sheet {sheet} (row {row}). Make room there "
        "so that the table can grow.",
    ),
    "no_room": (
        "Onder de lijst op blad {sheet} staat al iets (vanaf cel {cell}), en de nieuwe rijen passen er niet boven. Maak "
        "daar ruimte en probeer het opnieuw.",
        "There is something below the list on sheet {sheet} (from cell {cell} on), and the new rows do not fit above it. "
        "Make room there and try again.",
    ),
}
