using Hoc.Net.Language.Hoc.Parsing;
using System.Runtime.CompilerServices;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Channels;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Integration;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sections.OldStimuli;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime;

/// <content>What built-in functions and classes ask of a session.</content>
public sealed partial class HocSession
{
    /// <summary>The model's time in ms.</summary>
    internal double Time => Model.Time;

    /// <summary>Where distance() measures from; null until it has been called to set it.</summary>
    internal Segment? DistanceOrigin { get; set; }

    /// <summary>Whether a script has made a drawing of the sections, which from then on all have 3-D points.</summary>
    internal bool DrawsShapes { get; set; }

    /// <summary>When startsw() was last called, in seconds on the wall clock.</summary>
    internal double StopwatchStart { get; set; }

    /// <summary>The stimuli of fstim, fclamp and fsyn.</summary>
    internal OldStimuli OldStimuli => field ??= new OldStimuli(Model, Names.ClampResistance);

    /// <summary>The variables that batch_run() writes.</summary>
    internal List<VariableReference> BatchVariables { get; } = [];

    /// <summary>The units that scripts gave to their own variables.</summary>
    internal ConditionalWeakTable<VariableReference, string> ScriptUnits { get; } = [];

    /// <summary>What scripts have asked of CVode that changes nothing here.</summary>
    internal IntegratorChoices IntegratorChoices { get; } = new();

    /// <summary>What all KSChans that open one by one share.</summary>
    internal SingleChannels SingleChannels => field ??= new(Model.RandomSettings);

    /// <summary>Where pieces of cells meet.</summary>
    internal Tasks.CellJoints CellJoints { get; } = new();

    /// <summary>The point processes that BBSaveState leaves out.</summary>
    internal HashSet<PointProcess> UnsavedProcesses { get; } = [];

    /// <summary>What lines of Graphs take at the steps of cells.</summary>
    internal List<GraphSamples> GraphSamples { get; } = [];

    /// <summary>What the command line wants recorded.</summary>
    internal List<Data.StandingOrder> StandingOrders { get; } = [];

    /// <summary>The formats of printf that scripts used last.</summary>
    internal PrintfFormats Formats { get; } = new();

    /// <summary>The windows that scripts have made.</summary>
    internal Screen Screen { get; } = new();

    private bool _hasBegun; // something has initialized the model, or advanced it without
    private bool _hasStoodStill; // it was told that dt is 0

    /// <summary>Advances the model by one time step, if the limits allow another.</summary>
    internal void Step()
    {
        CheckInterrupt();
        Guard?.CountStep();
        _progress?.Look();
        Model.Step();
    }

    /// <summary>Advances the model by one fixed step, whatever step is in use, if the limits allow another.</summary>
    internal void StepFixed()
    {
        CheckInterrupt();
        Guard?.CountStep();
        Model.StepFixed();
    }

    /// <summary>Asks between the parts of a run of the variable step: whether the script wants it to end there; the limits may not allow another.</summary>
    private bool AllowStep()
    {
        CheckInterrupt();
        Guard?.CountStep();
        _progress?.Look();
        return Names.StopRun.Number != 0;
    }

    /// <summary>Runs to a time, ms: with the fixed step as near to it as that allows, with the variable step exactly.</summary>
    internal void RunUntil(double time)
    {
        if (_progress is null)
        {
            Run(time);
            return;
        }

        double former = _progress.End;
        _progress.End = time;
        try
        {
            Run(time);
        }
        finally
        {
            _progress.End = former;
        }
    }

    private void Run(double until)
    {
        if (Model.UsesVariableStep)
        {
            Model.RunUntil(until);
            return;
        }

        while (until - Model.Time > 0.5 * Model.TimeStep)
        {
            CheckInterrupt();
            Guard?.CountStep();
            _progress?.Look();
            int steps = Model.StepFixed(until, Guard?.StepsLeft ?? int.MaxValue);
            Guard?.CountSteps(steps - 1);
        }
    }

    /// <summary>Writes to standard output.</summary>
    internal void Write(string text) => Output.Write(text);

    /// <summary>Writes to standard error.</summary>
    internal void WriteError(string text)
    {
        Output.Flush();
        _options.Error.Write(text);
    }

    /// <summary>Asks something on standard error and reads the line that answers it; null at the end of the input.</summary>
    internal string? Ask(string prompt)
    {
        Output.Flush();
        _options.Error.Write(prompt);
        _options.Error.Flush();
        return Input.ReadLine();
    }

    /// <summary>Tells the user of a mistake and goes on; a strict session ends at warnings.</summary>
    internal void Report(Diagnostic diagnostic)
    {
        if (_options.Strict && diagnostic.Descriptor.Severity == DiagnosticSeverity.Warning) throw new HocException(diagnostic);
        Show(diagnostic);
    }

    /// <summary>Shows a diagnostic behind everything printed so far.</summary>
    internal void Show(Diagnostic diagnostic)
    {
        Output.Flush();
        _options.Error.Write(DiagnosticFormatter.Format(diagnostic));
        _options.Error.Flush();
    }

    /// <summary>Tells about a name, beside what the script prints: NEURON's help prints nothing there either.</summary>
    internal void ShowHelp(string topic)
    {
        Output.Flush();
        _options.Error.Write(new SessionHelp(this).Of(topic));
        _options.Error.Flush();
    }

    /// <summary>The unit of a variable written as <c>soma.v(.5)</c>, <c>ina</c> or <c>t</c>; null where none is known.</summary>
    internal string? UnitOf(string variable)
    {
        string name = variable.Split('(')[0];
        name = name[(name.LastIndexOf('.') + 1)..];
        switch (name)
        {
            case "t" or "dt":
                return "ms";
            case "celsius":
                return "degC";
            case "L":
                return "um";
            case "Ra":
                return "ohm-cm";
        }

        if (Model.Catalog.TryGetVariable(name, out RangeVariable? range) && range.Units.Length > 0) return range.Units;
        return Model.Catalog.TryGetGlobal(name, out GlobalVariable? global) && global.Units.Length > 0 ? global.Units : null;
    }

    /// <summary>A reference to the variable that a text names at top level; null when it is an expression.</summary>
    /// <exception cref="HocException">The text has a mistake or speaks of something that is not there.</exception>
    internal VariableReference? ReferenceTo(string variable) =>
        Runner.BindText(variable, null, null) is INumberPlace place ? place.Refer(Calls.Current) : null;

    /// <summary>The object in whose names statements run now; null at top level.</summary>
    internal TemplateInstance? RunningObject => Calls.Current.Instance ?? Contexts.Peek().Instance;

    /// <summary>A reference to the variable that a text names, in the accessed section.</summary>
    /// <exception cref="HocException">The text names no variable.</exception>
    internal VariableReference ReferenceTo(string variable, CallArguments call) => ReferenceTo(variable, RunningObject, call);

    /// <summary>A variable by its name at the top level, whoever asks.</summary>
    /// <exception cref="HocException">It is none.</exception>
    internal VariableReference TopReferenceTo(string variable, CallArguments call) => ReferenceTo(variable, null, call);

    private VariableReference ReferenceTo(string variable, TemplateInstance? instance, CallArguments call)
    {
        Expression expression = Runner.BindText(variable, instance, call.CallSite);
        if (expression is INumberPlace place) return place.Refer(Calls.Current);
        throw call.Fault(
            RuntimeDiagnostics.NoPointer,
            $"'{variable}' is no variable.",
            "Name a variable, such as soma.v(.5) or x.");
    }

    /// <summary>
    /// Binds a text as an expression. It is evaluated in the section that is accessed then, and in the names of
    /// <paramref name="context"/> where that is given.
    /// </summary>
    /// <exception cref="HocException">The text is no expression.</exception>
    internal Func<double> CompileNumber(string expression, HocObject? context, CallArguments call) =>
        CompileNumber(expression, context, call.CallSite);

    /// <inheritdoc cref="CompileNumber(string, HocObject?, CallArguments)"/>
    internal Func<double> CompileNumber(string expression, HocObject? context, SourceSpan? callSite)
    {
        var instance = context as TemplateInstance;
        Expression bound = Runner.BindText(expression, instance, callSite);
        return () => Calls.EvaluateDetached(bound, instance);
    }

    /// <summary>A path as a script wrote it: variables expanded, relative to the working folder.</summary>
    internal string ResolvePath(string path)
    {
        string expanded = Loader.Expand(path.Split('\0')[0]); // a name ends at a NUL, as in C
        return expanded.Length == 0 ? "" : Path.GetFullPath(ByteText.Decode(expanded), WorkingDirectory);
    }

    /// <summary>Gives an object that a built-in made its number, so that a script may see it.</summary>
    internal T Enroll<T>(T instance)
        where T : HocObject
    {
        Names.ClassOf(typeof(T)).Enroll(instance);
        return instance;
    }

    /// <summary>A template or built-in class by name, or the template of a tool that is loaded for it; null when there is none.</summary>
    internal HocClass? FindClass(string name) => Names.FindClass(name) ?? (Loader.LoadTool(name) ? Names.FindClass(name) : null);

    /// <summary>A template or built-in class by name.</summary>
    /// <exception cref="HocException">There is no such class.</exception>
    internal HocClass ClassNamed(string name, CallArguments call) => FindClass(name) ?? throw call.Fault(
        RuntimeDiagnostics.UnknownClass,
        $"there is no template or class '{name}'.",
        Mechanisms.Remedy ?? Names.RemedyForClass(name));

    private void LoadMechanisms(HocSessionOptions options)
    {
        if (options.MechanismPath is { } path)
        {
            Mechanisms.Load(path.Select(folder => Path.Combine(WorkingDirectory, folder)));
            return;
        }

        var search = new ModSearch(WorkingDirectory, options.ScriptFolder);
        Mechanisms.Load(search.Folders);
        Mechanisms.Candidates = search.Candidates;
    }

    /// <summary>printf of a mechanism.</summary>
    private double PrintForMechanism(string format, ReadOnlySpan<double> numbers)
    {
        var text = new TextBuffer(stackalloc char[256]);
        Formats.Of(LiteralText.String($"\"{format}\"")).Append(ref text, numbers, [], Calls.Current);
        Output.Write(text.Text);
        return text.Text.Length;
    }

    /// <summary>Tells, once, that a script advances a model that nothing has initialized, or by steps of no length.</summary>
    internal void NoteAdvance()
    {
        if (Model.TimeStepReference.Value == 0) NoteStandstill();
        if (_hasBegun) return;
        _hasBegun = true;
        if (Model.Sections.Count == 0 || Model.Time != 0) return;
        Report(new Diagnostic(
            RuntimeDiagnostics.NotInitialized,
            Calls.CurrentSpan,
            "the model advances, but finitialize() was not called.",
            "Call finitialize(v_init) before it, or stdinit() or run() of the run library: gates, concentrations and recordings have no beginning otherwise."));
    }

    private void NoteStandstill()
    {
        if (_hasStoodStill || Model.Sections.Count == 0) return;
        _hasStoodStill = true;
        Report(new Diagnostic(
            RuntimeDiagnostics.TimeStandsStill,
            Calls.CurrentSpan,
            "dt is 0, so that fadvance() leaves t where it is.",
            "Set dt to a time step in ms, such as 0.025."));
    }

    private void WarnOfVoltage(double time) => Report(new Diagnostic(
        RuntimeDiagnostics.VoltageNotFinite,
        Calls.CurrentSpan,
        $"at t = {time:G8} ms a voltage has become infinite or not a number.",
        "Check the model's parameters and the time step."));
}
