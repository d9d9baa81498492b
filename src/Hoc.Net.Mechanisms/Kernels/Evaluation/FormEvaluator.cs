using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <summary>
/// Runs forms as they are, one row at a time: what compiled kernels are held to, bit for bit, and the faster way where little is to be done.
/// </summary>
internal sealed partial class FormEvaluator(FormProgram program, FormMemory memory)
{
    private readonly double[] _locals = new double[program.Locals.Length];
    private readonly HashSet<Routine> _running = [];
    private readonly Stack<double> _saved = new();
    private KernelFrame _frame = null!;
    private Clock _clock = null!;
    private EventCall? _call; // the event that runs the kernel, if one does
    private int _row = -1;

    /// <summary>Chooses what to run on; no row yet.</summary>
    public void Begin(KernelFrame frame, Clock clock, EventCall? call = null) =>
        (_frame, _clock, _call, _row) = (frame, clock, call, -1);

    /// <summary>Runs a kernel for one row.</summary>
    public void Run(KernelForm kernel, int row)
    {
        if (_row != row && _row >= 0)
            _call = null;
        _row = row;
        Clear(kernel);
        Execute(kernel.Body);
    }

    /// <summary>Calls a routine for a row, or for none (-1).</summary>
    public double Run(Routine routine, int row, ReadOnlySpan<double> arguments)
    {
        _row = row;
        _rowVoltage = row >= 0 && _frame.Nodes.Length > 0 ? AtNode(_frame.Voltage) : 0;
        return Enter(routine, arguments);
    }

    /// <summary>The row at work; -1 for none.</summary>
    public int RowNumber => _row;

    /// <summary>What the row lies in.</summary>
    public KernelFrame Frame => _frame;

    /// <summary>The time as the row sees it, ms.</summary>
    public double Now => _call?.Time ?? _clock.Time;

    public FormMemory Memory => memory;

    /// <summary>Works on a row from now on.</summary>
    public void Choose(int row, Clock clock)
    {
        (_row, _clock, _call) = (row, clock, null);
        _rowVoltage = row >= 0 && _frame.Nodes.Length > row ? AtNode(_frame.Voltage) : 0;
    }

    /// <summary>Calls a routine for the row at work.</summary>
    public double CallRoutine(Routine routine, ReadOnlySpan<double> arguments) => Enter(routine, arguments);

    public void Execute(ImmutableArray<FormStatement> statements)
    {
        foreach (var statement in statements)
            Execute(statement);
    }

    private void Execute(FormStatement statement)
    {
        switch (statement)
        {
            case SetForm set:
                Execute(set);
                break;
            case AccumulateForm accumulate:
                var addend = Evaluate(accumulate.Value);
                Place(accumulate.Target, 0) += addend;
                break;
            case EvaluateForm evaluate:
                Evaluate(evaluate.Expression);
                break;
            case IfForm condition:
                Execute(Evaluate(condition.Condition) != 0 ? condition.Then : condition.Else);
                break;
            case WhileForm loop:
                while (Evaluate(loop.Condition) != 0)
                    Execute(loop.Body);
                break;
            case LoopForm loop:
                Execute(loop);
                break;
            case LinearSolveForm solve:
                Execute(solve);
                break;
            case ConnectionsForm connections:
                Execute(connections);
                break;
            case EventForm action:
                Execute(action);
                break;
            case CodeForm code:
                code.Body.Run(this, _frame, program);
                break;
            case FailForm fail:
                throw new MechanismFailureException(_frame.Type.Name, fail.Message);
        }
    }

    private void Execute(SetForm set)
    {
        var element = set.Element is null ? 0 : ElementOf(set.Target, set.Element);
        var value = Evaluate(set.Value);
        Write(set.Target, element, value);
    }

    private void Execute(LoopForm loop)
    {
        var counter = program.Locals[loop.Counter];
        _locals[counter] = Math.Truncate(Evaluate(loop.From));
        while (_locals[counter] <= Math.Truncate(Evaluate(loop.To)))
        {
            Execute(loop.Body);
            _locals[counter] += Math.Truncate(Evaluate(loop.By));
        }
    }

    public double Evaluate(FormExpression expression) => expression switch
    {
        NumberForm number => number.Value,
        VariableForm { Element: null } variable => Read(variable.Variable, 0),
        VariableForm variable => Read(variable.Variable, ElementOf(variable.Variable, variable.Element)),
        UnaryForm { Operator: UnaryOperator.Negate } unary => -Evaluate(unary.Operand),
        UnaryForm unary => Evaluate(unary.Operand) == 0 ? 1 : 0,
        BinaryForm binary => Evaluate(binary),
        MathForm math => Evaluate(math),
        InvokeForm invoke => Evaluate(invoke),
        ServiceForm service => Evaluate(service),
        _ => throw new InvalidOperationException($"A form of type {expression.GetType().Name} is not known."),
    };

    private double Evaluate(BinaryForm binary)
    {
        var left = Evaluate(binary.Left);
        if (binary.Operator == BinaryOperator.And)
            return left != 0 && Evaluate(binary.Right) != 0 ? 1 : 0;
        if (binary.Operator == BinaryOperator.Or)
            return left != 0 || Evaluate(binary.Right) != 0 ? 1 : 0;
        var right = Evaluate(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.Remainder => left % right,
            BinaryOperator.Power => Power(left, right, binary.Right),
            BinaryOperator.Less => left < right ? 1 : 0,
            BinaryOperator.LessOrEqual => left <= right ? 1 : 0,
            BinaryOperator.Greater => left > right ? 1 : 0,
            BinaryOperator.GreaterOrEqual => left >= right ? 1 : 0,
            BinaryOperator.Equal => left == right ? 1 : 0,
            _ => left != right ? 1 : 0,
        };
    }

    private double Evaluate(MathForm math)
    {
        var x = Evaluate(math.Arguments[0]);
        var y = math.Arguments.Length > 1 ? Evaluate(math.Arguments[1]) : 0;
        return math.Function switch
        {
            MathFunction.Exp => LaneFunctions.Exp(new Lanes1(x)).Value,
            MathFunction.Log => LaneFunctions.Log(new Lanes1(x)).Value,
            MathFunction.Log10 => Math.Log10(x),
            MathFunction.Sqrt => Math.Sqrt(x),
            MathFunction.Abs => Math.Abs(x),
            MathFunction.Sin => Math.Sin(x),
            MathFunction.Cos => Math.Cos(x),
            MathFunction.Tan => Math.Tan(x),
            MathFunction.Asin => Math.Asin(x),
            MathFunction.Acos => Math.Acos(x),
            MathFunction.Atan => Math.Atan(x),
            MathFunction.Atan2 => Math.Atan2(x, y),
            MathFunction.Sinh => Math.Sinh(x),
            MathFunction.Cosh => Math.Cosh(x),
            MathFunction.Tanh => Math.Tanh(x),
            MathFunction.Floor => Math.Floor(x),
            MathFunction.Ceiling => LaneFunctions.Ceiling(new Lanes1(x)).Value,
            MathFunction.Pow => Power(x, y, math.Arguments[1]),
            MathFunction.Fmod => x % y,
            MathFunction.Minimum => LaneFunctions.Minimum(new Lanes1(x), new Lanes1(y)).Value,
            MathFunction.Maximum => LaneFunctions.Maximum(new Lanes1(x), new Lanes1(y)).Value,
            MathFunction.Cube => LaneFunctions.Cube(new Lanes1(x)).Value,
            MathFunction.Fourth => LaneFunctions.Fourth(new Lanes1(x)).Value,
            _ => throw new InvalidOperationException($"The function {math.Function} is not known."),
        };
    }

    /// <summary>A power; small whole exponents that stand in the source are products.</summary>
    private static double Power(double x, double y, FormExpression exponent) => exponent switch
    {
        NumberForm { Value: 1 } => x,
        NumberForm { Value: 2 } => x * x,
        NumberForm { Value: 3 } => LaneFunctions.Cube(new Lanes1(x)).Value,
        NumberForm { Value: 4 } => LaneFunctions.Fourth(new Lanes1(x)).Value,
        _ => LaneFunctions.Pow(new Lanes1(x), new Lanes1(y)).Value,
    };

    private double Evaluate(ServiceForm service)
    {
        Span<double> arguments = stackalloc double[service.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Evaluate(service.Arguments[i]);
        return service.Body(_frame, _row, _clock, arguments);
    }

    private double Evaluate(InvokeForm invoke)
    {
        Span<double> arguments = stackalloc double[invoke.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Evaluate(invoke.Arguments[i]);
        return Enter(invoke.Routine, arguments);
    }

    private double Enter(Routine routine, ReadOnlySpan<double> arguments)
    {
        if (routine.Table is { } table && Read(table.Switch, 0) != 0)
            return LookUp(routine, memory.Tables[program.TableOf(routine)], arguments[0]);
        return RunBody(routine, arguments);
    }

    private double RunBody(Routine routine, ReadOnlySpan<double> arguments)
    {
        var isOutermost = _running.Add(routine);
        if (!isOutermost)
            Save(routine);
        Clear(routine);
        for (var i = 0; i < arguments.Length; i++)
            _locals[program.Locals[routine.Parameters[i]]] = arguments[i];
        Execute(routine.Body);
        var result = routine.Result is { } local ? _locals[program.Locals[local]] : 0;
        if (isOutermost)
            _running.Remove(routine);
        else
            Restore(routine);
        return result;
    }

    private void Save(Routine routine)
    {
        foreach (var local in program.Locals.LocalsOf(routine))
            for (var i = 0; i < local.Length; i++)
                _saved.Push(_locals[program.Locals[local] + i]);
    }

    private void Restore(Routine routine)
    {
        var locals = program.Locals.LocalsOf(routine);
        for (var n = locals.Length - 1; n >= 0; n--)
            for (var i = locals[n].Length - 1; i >= 0; i--)
                _locals[program.Locals[locals[n]] + i] = _saved.Pop();
    }

    private void Clear(object body)
    {
        foreach (var local in program.Locals.LocalsOf(body))
            _locals.AsSpan(program.Locals[local], local.Length).Clear();
    }
}
