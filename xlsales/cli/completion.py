"""`xlsales completion SHELL`: the script with which a shell completes our commands."""

import click
from click.shell_completion import get_completion_class

from xlsales.cli.words import help_of

POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName xlsales -ScriptBlock {
    param($word, $ast, $cursor)
    $words = @($ast.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursor })
    $env:COMP_WORDS = ($words | ForEach-Object { "'" + $_.ToString().Trim("'", '"') + "'" }) -join ' '
    $env:COMP_CWORD = if ($word) { $words.Count - 1 } else { $words.Count }
    $env:_XLSALES_COMPLETE = 'bash_complete'
    try {
        xlsales | ForEach-Object {
            $kind, $value = $_ -split ',', 2
            if ($kind -eq 'plain') {
                [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $value)
            }
        }
    } finally {
        Remove-Item Env:COMP_WORDS, Env:COMP_CWORD, Env:_XLSALES_COMPLETE
    }
}
"""
"""Asks xlsales in the way of bash. Where a file belongs nothing is returned: PowerShell then completes its name."""


@click.command("completion", help=help_of("daily.completion_help"))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
def command(shell: str) -> None:
    """Print the script; it asks xlsales itself for what fits."""
    from xlsales.cli import group

    if shell == "powershell":
        click.echo(POWERSHELL, nl=False)
        return
    completer = get_completion_class(shell)
    assert completer is not None
    click.echo(completer(group, {}, "xlsales", "_XLSALES_COMPLETE").source())
