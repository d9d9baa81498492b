using RadLine;
using Spectre.Console;

namespace Hoc.Net.Cli.Prompting;

/// <summary>What stands before the line being typed.</summary>
internal sealed class TerminalPrompt : ILineEditorPrompt
{
    /// <summary>The prompt, with the blank behind it.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public (Markup Markup, int Margin) GetPrompt(ILineEditorState state, int line)
    {
        string shown = Text.TrimEnd();
        return (new Markup(Markup.Escape(shown)), Text.Length - shown.Length);
    }
}
