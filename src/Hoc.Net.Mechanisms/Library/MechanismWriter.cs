using System.Collections.Immutable;
using System.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>
/// Writes mechanisms as bytes, so that a process need not parse them: the built-in ones are kept so. Variables and routines are numbered in the
/// order in which they are met, and told where they are met first. A form follows its outline, the same without bodies, so that it can be left for later.
/// </summary>
internal sealed class MechanismWriter : IDisposable
{
    private readonly BinaryWriter _output;
    private readonly Dictionary<Variable, int> _variables = [];
    private readonly Dictionary<Routine, int> _routines = [];
    private bool _isOutline;

    private MechanismWriter(Stream output) => _output = new(output, Encoding.UTF8, leaveOpen: true);

    /// <summary>Writes mechanisms; <see cref="MechanismReader"/> reads them.</summary>
    public static byte[] Write(IReadOnlyList<LoweredMechanism> mechanisms)
    {
        using var stream = new MemoryStream();
        using (var count = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
            count.Write(mechanisms.Count);
        foreach (var mechanism in mechanisms)
        {
            using var writer = new MechanismWriter(stream);
            writer.Write(mechanism);
        }

        return stream.ToArray();
    }

    public void Dispose() => _output.Dispose();

    private void Write(LoweredMechanism mechanism)
    {
        _output.Write(mechanism.Name);
        _output.Write((byte)mechanism.Kind);
        _output.Write(mechanism.IsNothing);
        _output.Write(mechanism.UsesDiameter);
        _output.Write(mechanism.WeightCount);
        _output.Write(mechanism.Emits);
        _output.Write(mechanism.SourceFile);
        _output.Write(mechanism.SourceText);
        WriteAll(mechanism.Fields, field =>
        {
            _output.Write(field.Name);
            _output.Write((byte)field.Role);
            _output.Write(field.Default);
            _output.Write(field.Units);
            _output.Write(field.Length);
        });
        WriteAll(mechanism.Globals, global =>
        {
            _output.Write(global.Name);
            _output.Write(global.Default);
            _output.Write(global.Units);
            _output.Write(global.Length);
        });
        WriteAll(mechanism.Externals, external =>
        {
            _output.Write(external.Name);
            _output.Write(external.Length);
        });
        WriteAll(mechanism.FunctionTables, table =>
        {
            _output.Write(table.Name);
            _output.Write(table.ArgumentCount);
        });
        WriteAll(mechanism.Ions, Write);
        WriteAll(mechanism.Diffusions, diffusion =>
        {
            _output.Write(diffusion.State);
            _output.Write(diffusion.Volume);
            _output.Write(diffusion.Coefficient);
            _output.Write(diffusion.Ion);
            _output.Write(diffusion.IsOutside);
            _output.Write(diffusion.Inflow is not null);
            if (diffusion.Inflow is not { } inflow)
                return;
            _output.Write(inflow.Ion);
            _output.Write(inflow.Slope);
            _output.Write(inflow.Flux);
        });
        _output.Write(mechanism.VariableStepObstacle ?? "");
        WriteAll(mechanism.Equations, equation =>
        {
            _output.Write(equation.State);
            _output.Write(equation.Derivative);
            _output.Write(equation.Tolerance);
            _output.Write(equation.Ion);
            _output.Write((byte)((equation.IsOutside ? 1 : 0) | (equation.IsExponential ? 2 : 0)));
        });
        var form = Bytes(mechanism.Form.Whole);
        _isOutline = true;
        Write(mechanism.Form.Outline);
        _output.Write(form.Length);
        _output.Write(form);
    }

    private static byte[] Bytes(MechanismForm form)
    {
        using var stream = new MemoryStream();
        using (var writer = new MechanismWriter(stream))
            writer.Write(form);
        return stream.ToArray();
    }

    private void Write(IonUse use)
    {
        _output.Write(use.Ion);
        _output.Write((byte)use.Reads);
        _output.Write((byte)use.Writes);
        _output.Write(use.Valence ?? double.NaN);
    }

    private void Write(MechanismForm form)
    {
        _output.Write(form.IsDensity);
        _output.Write(form.SharedLength);
        _output.Write(form.AdvancesBySteps);
        WriteAll(form.Constants, constant =>
        {
            _output.Write(constant.Slot);
            _output.Write(constant.Modern);
            _output.Write(constant.Legacy);
        });
        foreach (var kernel in (KernelForm?[])[
            form.BeforeInitialize, form.Initialize, form.AfterInitialize, form.Currents, form.Advance, form.BeforeCurrents, form.Diffuse,
            form.AfterSolve, form.BeforeStep, form.Deliver, form.InitializeWeights, form.Construct, form.Destroy,
            form.VariableCurrents, form.Derivatives, form.SolveJacobian, form.FollowStates])
        {
            _output.Write(kernel?.Name ?? "");
            if (kernel is not null && !_isOutline)
                WriteAll(kernel.Body, Write);
        }

        WriteAll(form.Watches, Write);
        WriteAll(form.Functions, Write);
    }

    private void Write(Variable variable)
    {
        if (_variables.TryGetValue(variable, out var number))
        {
            _output.Write7BitEncodedInt(number);
            return;
        }

        _output.Write7BitEncodedInt(_variables.Count);
        _variables.Add(variable, _variables.Count);
        _output.Write(variable.Name);
        _output.Write((byte)variable.Storage);
        _output.Write7BitEncodedInt(variable.Slot);
        _output.Write7BitEncodedInt(variable.Length);
        _output.Write(variable.IsVisible);
    }

    private void Write(Routine routine)
    {
        if (_routines.TryGetValue(routine, out var number))
        {
            _output.Write7BitEncodedInt(number);
            return;
        }

        _output.Write7BitEncodedInt(_routines.Count);
        _routines.Add(routine, _routines.Count);
        _output.Write(routine.Name);
        WriteAll(routine.Parameters, Write);
        _output.Write(routine.Result is not null);
        if (routine.Result is { } result)
            Write(result);
        if (_isOutline)
            return;
        _output.Write(routine.Table is not null);
        if (routine.Table is { } table)
            Write(table);
        WriteAll(routine.Body, Write);
    }

    private void Write(TableForm table)
    {
        Write(table.Switch);
        WriteAll(table.Targets, Write);
        WriteAll(table.Depends, Write);
        Write(table.From);
        Write(table.To);
        _output.Write(table.Count);
    }

    private void Write(FormExpression? expression)
    {
        switch (expression)
        {
            case null:
                Tag(FormTag.None);
                break;
            case NumberForm number:
                Tag(FormTag.Number);
                _output.Write(number.Value);
                break;
            case VariableForm variable:
                Tag(FormTag.Variable);
                Write(variable.Variable);
                Write(variable.Element);
                break;
            case UnaryForm unary:
                Tag(FormTag.Unary);
                _output.Write((byte)unary.Operator);
                Write(unary.Operand);
                break;
            case BinaryForm binary:
                Tag(FormTag.Binary);
                _output.Write((byte)binary.Operator);
                Write(binary.Left);
                Write(binary.Right);
                break;
            case MathForm math:
                Tag(FormTag.Math);
                _output.Write((byte)math.Function);
                WriteAll(math.Arguments, Write);
                break;
            case InvokeForm invoke:
                Tag(FormTag.Invoke);
                Write(invoke.Routine);
                WriteAll(invoke.Arguments, Write);
                break;
            case ServiceForm service:
                Tag(FormTag.Service);
                _output.Write(service.Name);
                _output.Write(service.Subject);
                WriteAll(service.Arguments, Write);
                break;
            default:
                throw new InvalidOperationException($"A form of type {expression.GetType().Name} is not known.");
        }
    }

    private void Write(FormStatement statement)
    {
        switch (statement)
        {
            case SetForm set:
                Tag(FormTag.Set);
                Write(set.Target);
                Write(set.Element);
                Write(set.Value);
                break;
            case AccumulateForm accumulate:
                Tag(FormTag.Accumulate);
                Write(accumulate.Target);
                Write(accumulate.Value);
                break;
            case IfForm condition:
                Tag(FormTag.If);
                Write(condition.Condition);
                WriteAll(condition.Then, Write);
                WriteAll(condition.Else, Write);
                break;
            case WhileForm loop:
                Tag(FormTag.While);
                Write(loop.Condition);
                WriteAll(loop.Body, Write);
                break;
            case LoopForm loop:
                Tag(FormTag.Loop);
                Write(loop.Counter);
                Write(loop.From);
                Write(loop.To);
                Write(loop.By);
                WriteAll(loop.Body, Write);
                break;
            case EvaluateForm evaluate:
                Tag(FormTag.Evaluate);
                Write(evaluate.Expression);
                break;
            case LinearSolveForm solve:
                Tag(FormTag.LinearSolve);
                Write(solve.Matrix);
                Write(solve.Rhs);
                _output.Write(solve.Size);
                _output.Write(solve.PivotsByValue);
                _output.Write(solve.Smallest is not null);
                if (solve.Smallest is { } smallest)
                    Write(smallest);
                break;
            case EventForm action:
                Tag(FormTag.Event);
                _output.Write((byte)action.Action);
                WriteAll(action.Arguments, Write);
                break;
            case ConnectionsForm connections:
                Tag(FormTag.Connections);
                WriteAll(connections.Body, Write);
                break;
            case FailForm failure:
                Tag(FormTag.Fail);
                _output.Write(failure.Message);
                break;
            default:
                throw new InvalidOperationException($"A form of type {statement.GetType().Name} is not known.");
        }
    }

    private void Tag(FormTag tag) => _output.Write((byte)tag);

    private void WriteAll<T>(ImmutableArray<T> items, Action<T> write)
    {
        _output.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
            write(item);
    }
}
