using Hoc.Net.Runtime.Formatting;
using RadLine;
using Spectre.Console;

namespace Hoc.Net.Cli.Prompting;

/// <summary>A terminal: lines can be edited, and earlier ones come back with the arrow keys.</summary>
/// <remarks>The keys are those of shells; nothing of the editing library loads unless somebody sits at a prompt.</remarks>
internal sealed class TerminalEditor : ILineEditor
{
    private readonly TerminalPrompt _prompt = new();
    private readonly LineEditor _editor;
    private LineEnding _ending;

    /// <summary>An editor with an empty history.</summary>
    public TerminalEditor()
    {
        _editor = new LineEditor(source: new WaitingKeys()) { Prompt = _prompt };
        KeyBindings keys = _editor.KeyBindings;
        keys.Add(ConsoleKey.UpArrow, () => new PreviousHistoryCommand());
        keys.Add(ConsoleKey.DownArrow, () => new NextHistoryCommand());
        keys.Add(ConsoleKey.P, ConsoleModifiers.Control, () => new PreviousHistoryCommand());
        keys.Add(ConsoleKey.N, ConsoleModifiers.Control, () => new NextHistoryCommand());
        keys.Add(ConsoleKey.A, ConsoleModifiers.Control, () => new MoveHomeCommand());
        keys.Add(ConsoleKey.E, ConsoleModifiers.Control, () => new MoveEndCommand());
        keys.Add(ConsoleKey.U, ConsoleModifiers.Control, () => new KeyCommand(static context => Cut(context.Buffer, 0, context.Buffer.Position)));
        keys.Add(ConsoleKey.K, ConsoleModifiers.Control, () => new KeyCommand(static context => Cut(context.Buffer, context.Buffer.Position, context.Buffer.Length)));
        keys.Add(ConsoleKey.C, ConsoleModifiers.Control, () => new KeyCommand(context => Leave(context, LineEnding.Abandoned)));
        keys.Add(ConsoleKey.Tab, () => new KeyCommand(context => PutIn(context.Buffer, 1)));
        keys.Add(ConsoleKey.Tab, ConsoleModifiers.Shift, () => new KeyCommand(context => PutIn(context.Buffer, -1)));
        keys.Add(ConsoleKey.D, ConsoleModifiers.Control, () => new KeyCommand(LeaveOrDelete));
    }

    /// <summary>What Tab and Shift-Tab put in; null leaves them without effect.</summary>
    public TabCompletion? Completion { get; set; }

    /// <summary>Whether the process talks to a terminal that can move its cursor.</summary>
    public static bool IsSupported => !Console.IsOutputRedirected && LineEditor.IsSupported(AnsiConsole.Console);

    /// <inheritdoc/>
    public TypedLine Read(string prompt)
    {
        _prompt.Text = prompt;
        _ending = LineEnding.Entered;
        Console.TreatControlCAsInput = true;
        try
        {
            string? line = _editor.ReadLine(CancellationToken.None).GetAwaiter().GetResult();
            return new TypedLine(ByteText.Of(line ?? ""), _ending);
        }
        finally
        {
            // From here on Ctrl-C means the run.
            Console.TreatControlCAsInput = false;
        }
    }

    private void Leave(LineEditorContext context, LineEnding ending)
    {
        _ending = ending;
        context.Submit(SubmitAction.Cancel);
    }

    private void LeaveOrDelete(LineEditorContext context)
    {
        if (context.Buffer.Length == 0) Leave(context, LineEnding.EndOfInput);
        else context.Execute(new DeleteCommand());
    }

    private void PutIn(LineBuffer line, int direction)
    {
        if (Completion?.Next(line.Content, line.Position, direction) is not { } completed) return;
        Cut(line, 0, line.Length);
        line.Insert(completed.Line);
        line.Move(completed.Position);
    }

    private static void Cut(LineBuffer line, int start, int end)
    {
        line.Move(start);
        line.Clear(start, end - start);
    }
}
