using Hoc.Net.Cli.Prompting;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Data;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Running;

/// <summary>Does what a command line asks for: runs the inputs in one session, stays at the prompt, writes the pictures.</summary>
internal sealed class RequestRunner(RunRequest request, StandardStreams streams)
{
    private const string StandardInputName = "<stdin>";

    private readonly bool _isTyped = request.IsTerminal ?? streams.IsInputTerminal;

    /// <summary>Runs; gives the exit status.</summary>
    public int Run()
    {
        if (request.MechanismPath.FirstOrDefault(static folder => !Directory.Exists(folder)) is { } missing)
        {
            streams.Error.WriteLine($"hoc: there is no folder '{missing}'. --mod takes folders of .mod files.");
            return ExitStatus.UsageError;
        }

        IReadOnlyList<ScriptInput> inputs = request.Inputs.Count > 0 || request.IsInteractive ? request.Inputs : [ScriptInput.StandardInput];
        bool prompts = request.IsInteractive || (_isTyped && inputs.Contains(ScriptInput.StandardInput));
        ILineEditor? editor = prompts ? Editor() : null;
        PromptReader? prompt = editor is null ? null : new PromptReader(editor);

        using var host = new HocHost();
        using HocSession session = host.CreateSession(Options(prompt));
        if (editor is TerminalEditor terminal) Assist(terminal, session, request.DrawsPictures);
        using var interrupts = new InterruptKey(session) { KeepsProcess = prompts };
        session.PictureOptions = request.PictureOptions;
        foreach (string variable in request.Records) session.StandingOrders.Add(new StandingOrder(session, ByteText.Of(variable)));
        int status = RunAll(session, inputs, prompt);
        bool wrote = new DataWriter(request, streams.Error).TryWrite(session);
        bool drew = !request.DrawsPictures || new PictureWriter(request, streams.Error).TryWrite(session);
        return status == ExitStatus.Success && !(drew && wrote) ? ExitStatus.ScriptError : status;
    }

    /// <summary>
    /// Runs the inputs up to quit(), an interrupt or a limit, then stays at the prompt if that was asked for. As in NEURON, a mistake ends
    /// the input that has it, and those behind it run; not with --strict.
    /// </summary>
    private int RunAll(HocSession session, IReadOnlyList<ScriptInput> inputs, PromptReader? prompt)
    {
        int status = ExitStatus.Success;
        foreach (ScriptInput input in inputs)
        {
            int ended = RunInput(session, input, prompt);
            streams.Progress?.Erase();
            if (status == ExitStatus.Success) status = ended;
            if (session.ExitStatus is not null) return status;
            if (session.WasStopped || (request.IsStrict && status != ExitStatus.Success)) break;
        }

        if (request.ListsPanels) session.PrintPanels();

        return request.IsInteractive ? Converse(session, prompt!) : status;
    }

    private int RunInput(HocSession session, ScriptInput input, PromptReader? prompt) => input switch
    {
        { Path: { } path } => session.RunFile(path, ByteText.Of(path)),
        { Button: { } button } => session.PressButton(ByteText.Of(button)),
        { Field: { } field, Value: { } value } => session.SetField(ByteText.Of(field), ByteText.Of(value)),
        { Statements: { } statements } => session.RunText(ByteText.Of(statements), "-c"),
        _ when _isTyped => Converse(session, prompt!),
        _ => session.RunInput(streams.Input, new HocInputOptions { Name = StandardInputName }),
    };

    private int Converse(HocSession session, PromptReader prompt) => session.RunInput(
        prompt,
        new HocInputOptions
        {
            Name = StandardInputName,
            GoOnAfterMistakes = true,
            Prompt = continues =>
            {
                streams.Progress?.Erase();
                prompt.Announce(continues);
            },
        });

    private HocSessionOptions Options(PromptReader? prompt)
    {
        var options = new HocSessionOptions
        {
            Output = streams.Output,
            Error = streams.Error,
            Input = prompt ?? streams.Input,
            Strict = request.IsStrict,
            Limits = request.Limits,
            Safe = request.IsSafe,
            Progress = request.IsQuiet || streams.Progress is not { } line ? null : line.Report,
            ProgressInterval = ProgressLine.Interval,
            MechanismPath = request.MechanismPath.Count > 0 ? request.MechanismPath : null,
            ScriptFolder = request.Inputs.FirstOrDefault(static input => input.Path is not null)?.Path is { } script
                ? Path.GetDirectoryName(Path.GetFullPath(script))
                : null,
        };
        return request.CallDepth is { } depth ? options with { CallDepth = depth } : options;
    }

    private ILineEditor Editor() => streams.IsInputTerminal && ConsoleTerminal.IsSupported
        ? new TerminalEditor(new ConsoleTerminal(), new LineHistory(HistoryFile.OfUser()))
        : new PlainEditor(streams.Input, streams.Error);

    private void Assist(TerminalEditor editor, HocSession session, bool drawsPictures)
    {
        if (streams.Progress is { } progress) editor.Question = progress.Row.Take;
        if (drawsPictures) editor.BeforePrompt = new GraphViewer(session, editor.Terminal).ShowChanges;
        editor.Completion = new TabCompletion(session.Complete);
        editor.Colors = new SyntaxColors(WordHelp.KeywordNames.ToHashSet(), session.Host.Builtins.Functions.Keys.Concat(session.Host.Builtins.Classes.Keys).ToHashSet());
    }
}
