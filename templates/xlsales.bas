Attribute VB_Name = "xlsales"
' The buttons of xlsales. Each starts the xlsales program, which does the work; nothing here runs by itself,
' and nothing here reads or changes a cell.
Option Explicit

Private Const SAVE_FIRST As String = "{save_first}"
Private Const NOT_INSTALLED As String = "{not_installed}"
Private Const NO_ADD_IN As String = "{no_add_in}"
Private Const NOT_STARTED As String = "{not_started}"

Public Sub xlsales_refresh()
Attribute xlsales_refresh.VB_ProcData.VB_Invoke_Func = "R\n14"
    Press "refresh"
End Sub

Public Sub xlsales_log()
Attribute xlsales_log.VB_ProcData.VB_Invoke_Func = "K\n14"
    Press "log"
End Sub

Public Sub xlsales_mail()
Attribute xlsales_mail.VB_ProcData.VB_Invoke_Func = "M\n14"
    Press "mail"
End Sub

Public Sub xlsales_checklist()
Attribute xlsales_checklist.VB_ProcData.VB_Invoke_Func = "H\n14"
    Press "checklist"
End Sub

Public Sub xlsales_undo()
Attribute xlsales_undo.VB_ProcData.VB_Invoke_Func = "J\n14"
    Press "undo"
End Sub

' The ribbon: what follows "xlsales_" in the name of a control is its command.
Public Sub xlsales_ribbon(control As Object)
    Press Mid(control.ID, 9)
End Sub

Private Sub Press(ByVal task As String)
    On Error GoTo Failed
    If ThisWorkbook.Path = "" Then
        Tell SAVE_FIRST
    ElseIf IsCalc() Then
        Launch task, ThisWorkbook.Path & Application.PathSeparator & ThisWorkbook.Name
    ElseIf AddInIsOpen() Then
        Application.Run "'xlwings.xlam'!RunPython", "import xlsales.addin; xlsales.addin." & task & "()"
    ElseIf InStr(Application.OperatingSystem, "Windows") > 0 Then
        Launch task, ThisWorkbook.FullName
    Else
        Tell NO_ADD_IN
    End If
    Exit Sub
Failed:
    Tell NOT_STARTED & vbNewLine & vbNewLine & Err.Description
End Sub

' Does not wait: an application that waits in a macro does not answer the program that it waits for.
Private Sub Launch(ByVal task As String, ByVal book As String)
    Dim launcher As String
    launcher = LauncherPath()
    If launcher = "" Then
        Tell NOT_INSTALLED
    Else
        Shell """" & launcher & """ press " & task & " """ & book & """", vbHide
    End If
End Sub

' LibreOffice calls itself Excel 11; no Excel below 12 opens this workbook.
Private Function IsCalc() As Boolean
    IsCalc = Val(Application.Version) < 12
End Function

Private Function AddInIsOpen() As Boolean
    On Error Resume Next
    AddInIsOpen = Not Workbooks("xlwings.xlam") Is Nothing
End Function

Private Function LauncherPath() As String
    Dim place As Variant, ends As String
    ends = Application.PathSeparator & "xlsales" & Application.PathSeparator & "launcher.txt"
    For Each place In Array(Environ("APPDATA"), Environ("XDG_CONFIG_HOME"), _
            Environ("HOME") & "/Library/Application Support", Environ("HOME") & "/.config")
        If place <> "" And LauncherPath = "" Then LauncherPath = FirstLine(place & ends)
    Next place
End Function

' The first line of a text in UTF-8; nothing when there is none.
Private Function FirstLine(ByVal path As String) As String
    Dim file As Integer, data() As Byte, at As Long, code As Long, more As Long
    If Dir(path) = "" Then Exit Function
    If FileLen(path) = 0 Then Exit Function
    ReDim data(FileLen(path) - 1)
    file = FreeFile
    Open path For Binary Access Read As #file
    Get #file, , data
    Close #file
    Do While at <= UBound(data)
        code = data(at)
        If code < 14 Then Exit Do
        more = IIf(code > 239, 3, IIf(code > 223, 2, IIf(code > 191, 1, 0)))
        If more > 0 Then code = code And (2 ^ (6 - more) - 1)
        Do While more > 0
            at = at + 1
            code = code * 64 + (data(at) And 63)
            more = more - 1
        Loop
        at = at + 1
        If code <> 65279 Then FirstLine = FirstLine & Letter(code)
    Loop
End Function

Private Function Letter(ByVal code As Long) As String
    If code < 65536 Then
        Letter = ChrW(code)
    Else
        Letter = ChrW(55232 + code \ 1024) & ChrW(56320 + (code And 1023))
    End If
End Function

Private Sub Tell(ByVal text As String)
    MsgBox text, vbExclamation, "xlsales"
End Sub
