using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Shapes;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>Executes texts statement by statement, and turns what goes wrong into diagnostics.</summary>
internal sealed class ScriptRunner(HocSession session)
{
    private readonly HocParser _parser = new(session.Reuse);
    private readonly Stack<StatementReader> _readers = new();
    private SourceSpan? _statement; // of the main script

    /// <summary>The next line of the innermost text being executed, for scripts that read their own input; null at its end.</summary>
    public string? ReadLine() => _readers.TryPeek(out StatementReader? reader) ? reader.ReadLine() : null;

    /// <summary>The next word of the innermost text being executed, blanks and line ends before it skipped; null at its end.</summary>
    public string? ReadWord()
    {
        if (!_readers.TryPeek(out StatementReader? reader)) return null;
        while (true)
        {
            int start = reader.Position;
            if (reader.ReadLine() is not { } line) return null;
            string rest = line.TrimStart();
            if (rest.Length == 0) continue;
            int blank = rest.AsSpan().IndexOfAny(" \t");
            string word = blank < 0 ? rest : rest[..blank];
            reader.Position = start + line.Length - rest.Length + word.Length;
            return word;
        }
    }

    /// <summary>
    /// The number that the innermost text being executed goes on with, blanks and empty lines before it skipped; what follows on its line
    /// is left. Null at the end, and for a line that begins otherwise, which is skipped.
    /// </summary>
    public double? ReadNumber()
    {
        if (!_readers.TryPeek(out StatementReader? reader)) return null;
        while (true)
        {
            int start = reader.Position;
            if (reader.ReadLine() is not { } line) return null;
            string rest = line.TrimStart();
            if (rest.Length == 0) continue;
            int length = NumberText.TryRead(rest, out double number);
            if (length == 0) return null;
            if (!rest.AsSpan(length).IsWhiteSpace()) reader.Position = start + line.Length - rest.Length + length;
            return number;
        }
    }

    /// <summary>Skips the blanks behind a word, and the end of its line if there is nothing else.</summary>
    public void SkipBlanks()
    {
        if (!_readers.TryPeek(out StatementReader? reader)) return;
        int start = reader.Position;
        if (reader.ReadLine() is { } line && line.TrimStart() is { Length: > 0 } rest) reader.Position = start + line.Length - rest.Length;
    }

    /// <summary>What statements at top level share.</summary>
    private ShapeCache Shapes => field ??= new ShapeCache(session, _parser, session.Contexts.Last().Binder);

    /// <summary>Whether a file that the main script loaded ended in a mistake.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the last input was ended from outside: by Ctrl-C or by a limit.</summary>
    public bool WasStopped { get; private set; }

    /// <summary>Executes a file as the main script.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What diagnostics call it.</param>
    public int RunFile(string path, string name)
    {
        var file = new ScriptFile(name, Path.GetFullPath(path, session.WorkingDirectory));
        SourceText source;
        try
        {
            source = file.Read(null);
        }
        catch (HocException unreadable)
        {
            session.Show(unreadable.Diagnostic);
            return 1;
        }

        return RunText(source);
    }

    /// <summary>Executes a text as the main script: the first mistake ends it.</summary>
    public int RunText(SourceText source) => RunMain(new StatementReader(source), goOn: false);

    /// <summary>Executes statements as they are typed.</summary>
    public int RunInput(TextReader input, HocInputOptions options) => RunMain(
        new StatementReader(new SourceText(options.Name), new PromptedInput(session, input, options.Prompt)),
        options.GoOnAfterMistakes);

    /// <summary>Does something that executes statements, such as the press of a button, as a main script would.</summary>
    /// <returns>As <see cref="RunText"/>.</returns>
    public int RunAction(Action act)
    {
        var before = new RunState(session);
        int status = 0;
        (HasFailed, WasStopped) = (false, false);
        session.Guard?.Begin();
        _statement = null; // a mistake of the command line stands in no script
        try
        {
            act();
        }
        catch (StopSignal)
        {
        }
        catch (QuitSignal quit)
        {
            session.Quit(quit.ExitStatus);
        }
        catch (Exception e) when (DiagnosticOf(e) is { } mistake)
        {
            WasStopped = e is InterruptSignal or OperationCanceledException or LimitException;
            ShowAll(mistake);
            status = 1;
        }

        before.Restore();
        _readers.Clear();
        if (!TryFinish()) status = 1;
        return session.ExitStatus ?? (HasFailed ? 1 : status);
    }

    /// <summary>Executes a text inside what runs, in the names of the method that asks for it; a mistake in it ends that too.</summary>
    /// <param name="source">The text.</param>
    /// <param name="executor">The function that was called to do so.</param>
    /// <param name="callSite">Where it was called.</param>
    public void RunNested(SourceText source, string executor, SourceSpan? callSite)
    {
        TemplateInstance? asking = session.Calls.Current.Instance;
        if (asking == session.Contexts.Peek().Instance) RunHere(source, executor, callSite);
        else RunIn(asking, source, executor, callSite);
    }

    /// <summary>Executes a text in the names of an instance, or of the top level.</summary>
    public void RunIn(TemplateInstance? instance, SourceText source, string executor, SourceSpan? callSite)
    {
        int contexts = session.Contexts.Count;
        session.Contexts.Push(instance is null
            ? session.Contexts.Last()
            : ScriptContext.Of(session, instance));
        RunHere(source, executor, callSite);
        while (session.Contexts.Count > contexts) session.Contexts.Pop(); // the text may have said object_pop()
    }

    /// <summary>Executes a text in the names of an instance; a mistake in it ends it alone.</summary>
    /// <param name="instance">The instance, or null for the top level.</param>
    /// <param name="source">The text.</param>
    /// <param name="shows">Whether the mistake is shown.</param>
    /// <param name="executor">The function that was called to do so.</param>
    /// <param name="callSite">Where it was called.</param>
    /// <returns>Whether there was none.</returns>
    public bool TryRunIn(TemplateInstance? instance, SourceText source, bool shows, string executor, SourceSpan? callSite) =>
        Try(() => RunIn(instance, source, executor, callSite), shows);

    /// <summary>Executes a file at top level; a mistake in it is shown, ends it alone, and makes the main script fail in the end.</summary>
    /// <returns>Whether there was none.</returns>
    public bool TryRunAtTop(SourceText source, string executor, SourceSpan? callSite)
    {
        bool succeeded = Try(() => RunIn(null, source, executor, callSite), shows: true);
        HasFailed |= !succeeded;
        return succeeded;
    }

    private void RunHere(SourceText source, string executor, SourceSpan? callSite)
    {
        var reader = new StatementReader(source);
        var call = new DiagnosticCall(executor, callSite);
        _readers.Push(reader);
        while (reader.TryRead(out StatementText text)) Execute(text, reader, call);
        _readers.Pop();
    }

    private bool Try(Action run, bool shows)
    {
        var state = new RunState(session);
        int readers = _readers.Count;
        try
        {
            run();
            return true;
        }
        catch (Exception e) when (!EndsRun(e) && DiagnosticOf(e) is { } mistake)
        {
            if (shows) ShowAll(mistake);
            state.Restore();
            while (_readers.Count > readers) _readers.Pop();
            return false;
        }
    }

    /// <summary>Binds a text as an expression in the names of an instance, or of the top level.</summary>
    /// <exception cref="HocException">It is none.</exception>
    public Expression BindText(string text, TemplateInstance? instance, SourceSpan? asking)
    {
        var reader = new StatementReader(SourceText.Enclosed("<expression>", '(', text, ')'));
        ParsedStatement parsed = reader.TryRead(out StatementText statement) ? _parser.Parse(statement) : default;
        if (parsed.Error is { } error) throw new HocException(error);
        if (parsed.Syntax is not ExpressionStatementSyntax expression)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.KindMismatch,
                asking,
                $"'{text}' is no expression.",
                "Write an expression such as v(.5) or 2*x."));
        }

        ScriptContext context = instance is null ? session.Contexts.Last() : ScriptContext.Of(session, instance);
        return context.Binder.BindExpression(expression.Expression);
    }

    private int RunMain(StatementReader reader, bool goOn)
    {
        var before = new RunState(session);
        int status = 0;
        (HasFailed, WasStopped) = (false, false);
        bool isOutermost = _readers.Count == 0;
        if (isOutermost) session.Guard?.Begin();
        _readers.Push(reader);
        while (session.ExitStatus is null && (status == 0 || goOn) && TryRead(reader, out StatementText text))
        {
            if (isOutermost && goOn) session.Guard?.Begin();
            if (!TryExecute(text, goOn ? null : reader)) status = 1;
            if (isOutermost && goOn) session.Guard?.End();
        }

        if (isOutermost && !TryFinish()) status = 1;

        if (session.Contexts.Peek().Begun is { } begun && status == 0 && !goOn && session.ExitStatus is null)
        {
            session.Show(Unended(begun));
            status = 1;
        }

        if (status != 0 && !goOn) before.Restore();
        _readers.Pop();
        return session.ExitStatus ?? (goOn ? 0 : HasFailed ? 1 : status);
    }

    /// <summary>Ends the watch over limits; gives false, having said so, when what is still to be written exceeds one.</summary>
    private bool TryFinish()
    {
        if (session.Guard is not { } guard) return true;
        guard.End();
        try
        {
            session.Files.Flush();
            return true;
        }
        catch (LimitException limit)
        {
            WasStopped = true;
            session.Show(limit.Diagnostic);
            return false;
        }
    }

    /// <summary>Reads the next statement; one that is abandoned while it is typed is dropped.</summary>
    private static bool TryRead(StatementReader reader, out StatementText text)
    {
        while (true)
        {
            try
            {
                return reader.TryRead(out text);
            }
            catch (OperationCanceledException)
            {
                reader.Position = reader.Source.Length;
            }
        }
    }

    /// <summary>Executes a statement of the main script.</summary>
    /// <returns>False after a mistake, which has been shown.</returns>
    private bool TryExecute(StatementText text, StatementReader? rest)
    {
        var before = new RunState(session);
        int readers = _readers.Count;
        bool succeeded = true;
        _statement = text.Span;
        try
        {
            Execute(text, rest, null);
            return true;
        }
        catch (StopSignal)
        {
        }
        catch (QuitSignal quit)
        {
            session.Quit(quit.ExitStatus);
        }
        catch (Exception e) when (DiagnosticOf(e) is { } mistake)
        {
            WasStopped = e is InterruptSignal or OperationCanceledException or LimitException;
            ShowAll(mistake);
            succeeded = false;
        }

        before.Restore();
        while (_readers.Count > readers) _readers.Pop();
        return succeeded;
    }

    /// <summary>Parses, binds and executes one statement.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="rest">What follows, to be searched for more syntax errors after one; null to leave it.</param>
    /// <param name="executor">The call of the function that executes the text; null for the main script.</param>
    private void Execute(StatementText text, StatementReader? rest, DiagnosticCall? executor)
    {
        session.CheckInterrupt();
        ScriptContext context = session.Contexts.Peek();
        if (Bind(text, rest, executor, context.Binder, out ShapeBinding? shared) is not { } statement) return;
        int sections = session.Sections.Depth;
        session.Calls.RunDetached(statement, context.Instance, executor);
        session.Sections.Unwind(sections);
        shared?.End();
    }

    /// <summary>Parses and binds one statement; null when there is nothing in it. A mistake lies in the text, so its executor is named.</summary>
    private Statement? Bind(StatementText text, StatementReader? rest, DiagnosticCall? executor, Binder binder, out ShapeBinding? shared)
    {
        try
        {
            shared = text.Problem is null ? Shapes.Begin(text.Span, binder) : null;
            if (shared is not null) return shared.Statement;
            ParsedStatement parsed = _parser.Parse(text);
            if (parsed.Error is { } error) throw new HocException(error) { Others = rest is null ? [] : SyntaxCheck.Run(rest, _parser) };
            return parsed.Syntax is { } syntax ? binder.BindTopLevel(syntax, out _) : null;
        }
        catch (HocException mistake) when (executor is not null && mistake.Diagnostic.Calls.Count == 0)
        {
            mistake.Diagnostic = mistake.Diagnostic with { Calls = [executor, .. session.Calls.Describe()] };
            throw;
        }
    }

    /// <summary>Whether an exception ends all that runs, not only the text in which it came about.</summary>
    private static bool EndsRun(Exception e) => e is InterruptSignal or LimitException;

    private static Diagnostic Unended(SourceSpan begun) => new(
        RuntimeDiagnostics.MisplacedTemplate,
        begun,
        "this template has no endtemplate.",
        "End it by endtemplate and its name.");

    private void ShowAll(MistakeReport mistake)
    {
        session.Show(mistake.First);
        foreach (Diagnostic other in mistake.Others) session.Show(other);
    }

    /// <summary>What the user is told of an exception; null for those that are no mistake of the script.</summary>
    private MistakeReport? DiagnosticOf(Exception e) => e switch
    {
        HocException mistake => new MistakeReport(Complete(mistake.Diagnostic), mistake.Others),
        SimulationException mistake => new MistakeReport(Complete(HocException.From(mistake, null).Diagnostic), []),
        LimitException limit => new MistakeReport(Complete(limit.Diagnostic), []),
        InterruptSignal or OperationCanceledException => new MistakeReport(Complete(new Diagnostic(
            RuntimeDiagnostics.Interrupted, null, "interrupted.", "At a prompt the session goes on.")), []),
        OutOfMemoryException => new MistakeReport(Complete(new Diagnostic(
            RuntimeDiagnostics.OutOfMemory, null, "the memory does not suffice for this.", "Use smaller arrays, Vectors or strings.")), []),
        InsufficientExecutionStackException => new MistakeReport(Complete(new Diagnostic(
            RuntimeDiagnostics.CallsTooDeep, null, "calls nest too deeply.", "End the recursion earlier.")), []),
        _ => null,
    };

    /// <summary>Adds the place, if the one who noticed did not know it, and the running calls.</summary>
    private Diagnostic Complete(Diagnostic diagnostic) => diagnostic with
    {
        Span = diagnostic.Span ?? session.Calls.CurrentSpan ?? _statement,
        Calls = diagnostic.Calls.Count > 0 ? diagnostic.Calls : session.Calls.Describe(),
    };

    private sealed record MistakeReport(Diagnostic First, IReadOnlyList<Diagnostic> Others);
}
