using System.Runtime.CompilerServices;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Kernels.Evaluation;
using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Mechanisms.Verbatim.Memory;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>What runs the C code of a model: its memory, its calls, and what it has of the program around.</summary>
internal sealed partial class CodeMachine
{
    private const int MostCalls = 20_000;
    private const int RoundsBetweenLooks = 4096;

    private readonly Dictionary<CodeUnit, CodeImage> _images = [];
    private readonly Model _model;
    private int _depth;
    private int _rounds = RoundsBetweenLooks;
    private Clock? _clock;

    private CodeMachine(Model model)
    {
        _model = model;
        Host = model.CodeHost as ICodeHost ?? new NoHost();
        Memory.Claim = Host.Claim;
        Memory.Add(new OpaqueBlock(this, "functions")); // so that no object has a function's number
    }

    public CodeMemory Memory { get; } = new();

    /// <summary>The program around.</summary>
    public ICodeHost Host { get; }

    public Model Model => _model;

    /// <summary>The call that runs.</summary>
    public CodeFrame? Current { get; private set; }

    /// <summary>The time as code outside all passes sees it.</summary>
    public Clock Clock
    {
        get
        {
            _clock ??= new();
            (_clock.Time, _clock.TimeStep, _clock.Celsius) = (_model.Time, _model.TimeStep, _model.Celsius);
            return _clock;
        }
    }

    /// <summary>The one machine of a model.</summary>
    public static CodeMachine Of(Model model) => (CodeMachine)(model.CodeMachine ??= new CodeMachine(model));

    /// <summary>The code of a mechanism in the model.</summary>
    public CodeImage ImageOf(CodeUnit unit, KernelFrame frame, FormProgram program)
    {
        if (!_images.TryGetValue(unit, out var image))
            _images[unit] = image = new CodeImage(unit, this, frame, program);
        return image;
    }

    /// <summary>The code of a mechanism; null for one that has none.</summary>
    public CodeImage? ImageOf(MechanismType type) =>
        type.Code is MechanismCodeUnit code ? ImageOf(code.Unit, _model.FrameOf(type), code.Program) : null;

    /// <summary>Looks now and then whether the run is to end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CountRound()
    {
        if (--_rounds <= 0)
            Look();
    }

    /// <summary>Runs a body that takes no arguments; gives its frame's results.</summary>
    public (Flow Flow, double Result) Run(CodeFunction function, CodeImage image)
    {
        var frame = image.Rent(function);
        var flow = Run(frame);
        var result = frame.RealResult;
        image.Return(frame);
        return (flow, result);
    }

    /// <summary>Runs a call whose arguments are in its frame.</summary>
    public Flow Run(CodeFrame frame)
    {
        if (_depth >= MostCalls || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new CodeFaultException($"{frame.Function.Name}() is called with {_depth} calls still running");
        CountRound();
        var caller = Current;
        Current = frame;
        _depth++;
        var flow = frame.Function.Code(frame);
        if (flow == Flow.Goto)
            throw new CodeFaultException($"there is no label '{frame.Label}'");
        _depth--;
        Current = caller;
        return flow;
    }

    /// <summary>Does something that runs C code; a mistake of the code becomes one that the model tells, with the place.</summary>
    public T Guarded<T>(CodeImage image, Func<T> action)
    {
        var (depth, current) = (_depth, Current);
        try
        {
            return action();
        }
        catch (CodeFaultException fault)
        {
            throw new CodeFailureException(image.Unit.Mechanism, $"{fault.Message} ({PlaceText(Current?.Place)})");
        }
        finally
        {
            (_depth, Current) = (depth, current);
        }
    }

    private static string PlaceText(SourceSpan? place) => place is { Source: { } source } span
        ? $"line {span.Position.Line} of {source.Name}"
        : "in C code";

    private void Look()
    {
        _rounds = RoundsBetweenLooks;
        Host.CheckInterrupt();
    }
}
