using System.Runtime.ExceptionServices;
using System.Text;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Builtins.Functions;
using Hoc.Net.Runtime.Typing;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Hot;
using Hoc.Net.Runtime.Scripts;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Tasks;
using Hoc.Net.Runtime.Verbatim;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime;

/// <summary>One simulator: symbols, model, clock, random streams and output. Many may live in one process.</summary>
/// <remarks>A session runs one thing at a time, on a thread of its own; <see cref="Interrupt"/> may be called from any thread.</remarks>
public sealed partial class HocSession : IDisposable
{
    private readonly HocSessionOptions _options;
    private readonly StackGuard _stack = new();
    private readonly TextWriter _standardOutput;
    private readonly ProgressReporter? _progress;
    private int _identities;
    private Thread? _interpreter;

    internal HocSession(TextWriter output, TextWriter error)
        : this(new HocHost(), new HocSessionOptions { Output = output, Error = error })
    {
    }

    internal HocSession(HocHost host, HocSessionOptions options)
    {
        _options = options;
        Host = host;
        Guard = options.Limits == HocLimits.None ? null : new LimitGuard(options.Limits, EndForLimit, Interruption.ForgetLimit);
        Output = _standardOutput = Limited(options.Output);
        Input = options.Input;
        WorkingDirectory = Path.GetFullPath(options.WorkingDirectory);
        Gate = new FileGate(options.Safe, WorkingDirectory);
        Files = new OpenFiles(Gate, Guard);
        Model = new Model(host.Catalog, options.Model);
        Mechanisms = new LoadedMechanisms(Model, host.Catalog, host.ModFiles);
        LoadMechanisms(options);
        Names = new NameTable(host, Model);
        Calls = new CallStack(this, _stack, options.CallDepth);
        Hot = new HotTier(this, options.HotAfter);
        Sections = new SectionTable(Model);
        Contexts.Push(new ScriptContext(this, Names.Globals, null, null));
        Runner = new ScriptRunner(this);
        Loader = new ScriptLoader(this);
        Model.VoltageNotFinite += WarnOfVoltage;
        Model.Initializing += _ => _hasBegun = true;
        Model.Printer = PrintForMechanism;
        Model.FilePath = ResolvePath;
        Model.IsStopRequested = AllowStep;
        CodeHost = new CodeHost(this);
        Model.CodeHost = CodeHost;
        _progress = options.Progress is { } listener ? new(this, listener, options.ProgressInterval) : null;
    }

    /// <summary>What it shares with other sessions.</summary>
    public HocHost Host { get; }

    /// <summary>The exit status that quit() asked for; null as long as the session goes on.</summary>
    public int? ExitStatus { get; private set; }

    /// <summary>Whether the last input was ended by <see cref="Interrupt"/> or by one of <see cref="HocSessionOptions.Limits"/>.</summary>
    public bool WasStopped => Runner.WasStopped;

    /// <summary>The model that the script builds.</summary>
    internal Model Model { get; }

    /// <summary>The colours that Graph.color(index, name) defined.</summary>
    internal FigurePalette Palette => field ??= new FigurePalette();

    /// <summary>The brushes that Graph.brush(index, pattern, width) defined.</summary>
    internal Dictionary<int, FigureBrush> Brushes => field ??= [];

    /// <summary>Size, resolution and theme of pictures; null for the usual ones.</summary>
    internal FigureWriteOptions? PictureOptions { get; set; }

    /// <summary>The mechanisms that came from MOD files.</summary>
    internal LoadedMechanisms Mechanisms { get; }

    /// <summary>What C code in MOD files has of the session.</summary>
    internal CodeHost CodeHost { get; }

    /// <summary>All names.</summary>
    internal NameTable Names { get; }

    /// <summary>What compiles the parts of a script that run often.</summary>
    internal HotTier Hot { get; }

    /// <summary>Who asks for the end of the running script.</summary>
    internal Interruption Interruption { get; } = new();

    /// <summary>The running procedures.</summary>
    internal CallStack Calls { get; }

    /// <summary>The sections and which one is accessed.</summary>
    internal SectionTable Sections { get; }

    /// <summary>The objects of the running statements that nobody holds.</summary>
    internal TemporaryObjects Temporaries { get; } = new();

    /// <summary>The messages and tasks of parallel programs.</summary>
    internal BulletinBoard Board { get; } = new();

    /// <summary>The simultaneous equations of eqn and depvar.</summary>
    internal EquationSystem Equations { get; } = new();

    /// <summary>What fit_praxis and its kin keep.</summary>
    internal FitSettings Fitting => field ??= new FitSettings();

    /// <summary>Whose names statements outside procedures mean; the top level's at the bottom.</summary>
    internal Stack<ScriptContext> Contexts { get; } = new();

    /// <summary>Executes texts.</summary>
    internal ScriptRunner Runner { get; }

    /// <summary>Finds and loads files.</summary>
    internal ScriptLoader Loader { get; }

    /// <summary>The files that scripts have open.</summary>
    internal OpenFiles Files { get; }

    /// <summary>Decides which files and programs scripts may reach.</summary>
    internal FileGate Gate { get; }

    /// <summary>Holds runs to their limits; null for a session without any.</summary>
    internal LimitGuard? Guard { get; }

    /// <summary>Where scripts print.</summary>
    internal TextWriter Output { get; set; }

    /// <summary>What scripts read that ask for input.</summary>
    internal TextReader Input { get; }

    /// <summary>The folder that relative paths begin from.</summary>
    internal string WorkingDirectory { get; set; }

    /// <summary>Folders in which load_file looks after the working folder.</summary>
    internal IReadOnlyList<string> LibraryPath => _options.LibraryPath;

    /// <summary>How far apart numbers may be that comparisons take as equal; absolute.</summary>
    internal double FloatEpsilon => Names.FloatEpsilon.Number;

    /// <summary>Counts the times that a name in use came to stand for another kind of thing.</summary>
    internal int NamesVersion { get; private set; }

    /// <summary>Counts the times that a name came to stand for something, or for something else.</summary>
    internal int DeclarationsVersion { get; private set; }

    /// <summary>When statements share what was made of one of them.</summary>
    internal StatementReuse Reuse => _options.Reuse;

    /// <summary>Executes a script.</summary>
    /// <param name="path">The file, relative to the working folder.</param>
    /// <param name="name">What diagnostics call it; null for its path.</param>
    /// <returns>The exit status: 0, 1 after a mistake in the script (or a missing file), or what quit() said.</returns>
    public int RunFile(string path, string? name = null) => Run(() => Runner.RunFile(path, name ?? path));

    /// <summary>Executes statements.</summary>
    /// <param name="text">The statements, as in a file. A character is a byte (Latin-1).</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>As <see cref="RunFile"/>.</returns>
    public int RunText(string text, string name = "<text>") => Run(() => Runner.RunText(new SourceText(name, text)));

    /// <summary>Executes statements as they come from a reader, each before the next is read.</summary>
    /// <param name="reader">
    /// Where the lines come from. When reading throws <see cref="OperationCanceledException"/>, because somebody abandons what
    /// they are typing, the statement begun is dropped and reading goes on.
    /// </param>
    /// <param name="options">What diagnostics call the input, whether to go on after a mistake, how to prompt.</param>
    /// <returns>As <see cref="RunFile"/>; when going on after mistakes, 0 at the end of the input.</returns>
    public int RunInput(TextReader reader, HocInputOptions? options = null) =>
        Run(() => Runner.RunInput(reader, options ?? new HocInputOptions()));

    /// <summary>Ends what runs, as Ctrl-C does; the session stays usable. May be called from any thread.</summary>
    public void Interrupt()
    {
        Interruption.Want();
        StopCalls();
    }

    /// <summary>
    /// What may stand where somebody is typing: keywords, functions, classes, the session's names, members of the object before a
    /// dot, mechanisms, names of files. Not while the session runs something, except from the input it reads.
    /// </summary>
    /// <param name="text">The statement being typed.</param>
    /// <param name="position">Where in it; what stands behind does not count.</param>
    public HocCompletion Complete(string text, int position) => new Completer(this).Complete(text, position);

    /// <summary>Closes the session's files and ends its output.</summary>
    public void Dispose()
    {
        Guard?.Dispose();
        _progress?.Dispose();
        RedirectOutput(null);
        Files.Dispose();
        Output.Flush();
    }

    /// <summary>Ends the running script if somebody asked for it.</summary>
    internal void CheckInterrupt()
    {
        if (Interruption.IsRaised) EndInterrupted();
    }

    /// <summary>Makes bound code look at names again before it is next executed.</summary>
    internal void NoteNameChange()
    {
        NamesVersion++;
        DeclarationsVersion++;
        Hot.Reset();
    }

    /// <summary>Makes statements that stand for others be bound again before they are next executed.</summary>
    internal void NoteDeclaration() => DeclarationsVersion++;

    /// <summary>Whether what is printed goes to a file of the script's.</summary>
    internal bool IsRedirected => !ReferenceEquals(Output, _standardOutput);

    /// <summary>Sends what is printed to a file, or, with null, to the session's own output again.</summary>
    internal void RedirectOutput(string? path)
    {
        if (IsRedirected) Output.Dispose();
        Output = _standardOutput;
        if (path is not null) Output = Limited(new StreamWriter(Gate.ForWriting(path), append: false, Encoding.Latin1));
    }

    /// <summary>A number that no object has yet.</summary>
    internal int NextIdentity() => ++_identities;

    /// <summary>Remembers what quit() asked for.</summary>
    internal void Quit(int exitStatus) => ExitStatus = exitStatus;

    /// <summary>Does something on the interpreter's thread.</summary>
    private int Run(Func<int> work)
    {
        if (ExitStatus is { } ended) return ended;
        if (ReferenceEquals(Thread.CurrentThread, _interpreter)) return work();
        int status = 0;
        ExceptionDispatchInfo? fault = null;
        _interpreter = new Thread(Interpret, _options.StackSize) { Name = "HOC", IsBackground = true };
        _interpreter.Start();
        _interpreter.Join();
        _interpreter = null;
        fault?.Throw();
        return status;

        void Interpret()
        {
            _stack.Begin(_options.StackSize);
            Interruption.Clear();
            try
            {
                try
                {
                    status = work();
                }
                finally
                {
                    Output.Flush();
                }
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
            }
        }
    }

    private void EndForLimit(LimitException limit)
    {
        Interruption.Reach(limit);
        StopCalls();
    }

    /// <summary>Makes compiled calls look who asks for their end.</summary>
    private void StopCalls() => Calls.Limit = int.MinValue;

    private void EndInterrupted() => throw Interruption.Take();

    private TextWriter Limited(TextWriter output) => Guard is null ? output : new LimitedWriter(output, Guard);
}
