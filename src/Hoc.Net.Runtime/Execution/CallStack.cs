using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Execution;

/// <summary>The running procedures of a session, and how deep they may nest.</summary>
internal sealed partial class CallStack
{
    private readonly HocSession _session;
    private readonly StackGuard _stack;
    private readonly ValueStack _arguments = new();
    private Frame[] _frames = new Frame[64];
    private readonly int _deepest;
    private int _depth;

    /// <summary>A stack that holds at most <paramref name="deepest"/> calls.</summary>
    public CallStack(HocSession session, StackGuard stack, int deepest)
    {
        _session = session;
        _stack = stack;
        _deepest = deepest;
        _frames[0] = new Frame(session, _arguments);
        Epsilon = session.Names.FloatEpsilon;
        Temporaries = session.Temporaries;
        Interruption = session.Interruption;
    }

    /// <summary>The arguments of the running calls.</summary>
    public ValueStack Arguments => _arguments;

    /// <summary>The innermost running procedure, or the frame of the top level.</summary>
    public Frame Current => _frames[_depth];

    /// <summary>The best known place of a mistake that was found outside the bound tree.</summary>
    public SourceSpan? CurrentSpan => Current.At?.Span ?? Current.Site?.Span ?? Current.Executor?.CallSite;

    /// <summary>How many frames are in use above the outermost one.</summary>
    public int Depth
    {
        get => _depth;
        set => _depth = value;
    }

    /// <summary>Runs a procedure whose arguments are the topmost <paramref name="argumentCount"/> values.</summary>
    /// <returns>The frame it ran in; its results are valid until the next call.</returns>
    public Frame Run(Procedure procedure, TemplateInstance? instance, int argumentCount, Expression? site)
    {
        Frame frame = Enter(procedure, instance, argumentCount, site);
        Statement body = Prepare(procedure, frame, instance, site);
        if (body.Execute(frame) != Completion.Return && procedure.GivesValue) throw NoValue(procedure);
        Exit(frame);
        return frame;
    }

    /// <summary>Runs an iterator; <paramref name="body"/> runs at each of its iterator_statements.</summary>
    /// <returns>How the loop ends: by itself, or by a return inside its body.</returns>
    public Completion RunIterator(
        Procedure iterator,
        TemplateInstance? instance,
        int argumentCount,
        Statement body,
        Frame caller,
        Expression? site)
    {
        Frame frame = Enter(iterator, instance, argumentCount, site);
        frame.LoopBody = body;
        frame.LoopFrame = caller;
        frame.LoopCompletion = Completion.Next;
        Prepare(iterator, frame, instance, site).Execute(frame);
        Completion ended = frame.LoopCompletion;
        Exit(frame);
        return ended == Completion.Return ? Completion.Return : Completion.Next;
    }

    /// <summary>Runs a statement in a frame of its own, outside any procedure.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="instance">The instance whose names it means.</param>
    /// <param name="executor">The call of the function that executes the text it stands in; null for the main script.</param>
    public Completion RunDetached(Statement statement, TemplateInstance? instance, DiagnosticCall? executor)
    {
        if (executor is { } running && (_depth >= _deepest || !_stack.HasRoom)) throw TooDeep(running.Procedure, running.CallSite);
        Frame frame = NextDetached(instance);
        frame.Executor = executor;
        Completion completion = statement.Execute(frame);
        frame.Leave();
        _depth--;
        return completion;
    }

    /// <summary>Evaluates an expression in a frame of its own, outside any procedure.</summary>
    public double EvaluateDetached(Expression expression, TemplateInstance? instance)
    {
        Frame frame = NextDetached(instance);
        double number = expression.EvaluateNumber(frame);
        frame.Leave();
        _depth--;
        return number;
    }

    /// <summary>Leaves all frames above a depth, after an exception.</summary>
    public void Unwind(int depth)
    {
        while (_depth > depth)
        {
            Frame frame = _frames[_depth];
            frame.Leave();
            _arguments.Cut(frame.ArgumentBase);
            _depth--;
        }

        Grant();
    }

    /// <summary>The running calls, innermost first, as diagnostics show them.</summary>
    public IReadOnlyList<DiagnosticCall> Describe()
    {
        var calls = new List<DiagnosticCall>();
        for (int i = _depth; i > 0; i--)
        {
            Frame frame = _frames[i];
            if (frame.Executor is { } executor) calls.Add(executor);
            if (frame.Procedure is { } procedure)
                calls.Add(new DiagnosticCall(frame.Instance is { } instance ? $"{instance.Name}.{procedure.Name}" : procedure.Name, frame.Site?.Span));
        }

        return calls;
    }

    private Frame Enter(Procedure procedure, TemplateInstance? instance, int argumentCount, Expression? site)
    {
        if (_depth >= _deepest || !_stack.HasRoom) throw TooDeep(procedure.Name, site?.Span);
        _session.CheckInterrupt();
        Frame frame = Next();
        frame.ArgumentCount = argumentCount;
        frame.ArgumentBase = _arguments.Count - argumentCount;
        return frame;
    }

    private static Statement Prepare(Procedure procedure, Frame frame, TemplateInstance? instance, Expression? site)
    {
        Statement body = procedure.Body;
        frame.Enter(procedure, instance, site);
        return body;
    }

    private void Exit(Frame frame)
    {
        _depth--;
        if (frame.LocalObjects.Length != 0) LeaveLocalObjects(frame);
        frame.Instance = null;
        _arguments.Cut(frame.ArgumentBase);
    }

    private void LeaveLocalObjects(Frame frame)
    {
        HocObject? result = frame.ObjectResult;
        result?.Retain();
        frame.Leave();
        if (result is null) return;
        result.Surrender();
        _session.Temporaries.Note(result);
    }

    private Frame NextDetached(TemplateInstance? instance)
    {
        if (!_stack.HasRoom) throw new InsufficientExecutionStackException();
        Frame frame = Next();
        frame.Procedure = null;
        frame.Site = null;
        frame.At = null;
        frame.Executor = null;
        frame.Instance = instance;
        frame.ArgumentBase = _arguments.Count;
        frame.ArgumentCount = 0;
        return frame;
    }

    private Frame Next()
    {
        if (++_depth == _frames.Length) Array.Resize(ref _frames, 2 * _frames.Length);
        return _frames[_depth] ??= new Frame(_session, _arguments);
    }

    /// <summary>The exception for a func or obfunc that ends without a value.</summary>
    public static HocException NoValue(Procedure procedure) => new(new Diagnostic(
        RuntimeDiagnostics.NoReturnValue,
        procedure.Syntax.Identifier.Span,
        $"{procedure.Name}() ended without returning a value.",
        procedure.Kind == ProcedureKind.Function
            ? "Return a number on every way through the func, or make it a proc."
            : "Return an object on every way through the obfunc, or make it a proc."));

    private HocException TooDeep(string procedure, SourceSpan? site) => new(new Diagnostic(
        RuntimeDiagnostics.CallsTooDeep,
        site,
        $"{procedure}() was called with {_depth} calls still running.",
        "End the recursion earlier, or allow more with the option -NFRAME."));
}
