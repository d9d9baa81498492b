using System.Linq.Expressions;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <content>Steps.</content>
internal sealed partial class GraphCompiler
{
    private void Emit(Step step, List<Expression> code)
    {
        switch (step)
        {
            case StoreStep store:
                code.Add(StoreOf(store));
                break;
            case ElementStep element:
                code.Add(StoreOf(element));
                break;
            case AccumulateStep add:
                code.Add(AddOf(add));
                break;
            case ClearStep clear:
                code.Add(_lanes.Access(
                    nameof(PackAccess<Lanes1, Lanes1>.Clear), ArrayAddress(clear.Variable), Expression.Constant(clear.Variable.Length)));
                break;
            case SolveStep solve:
                Declare(solve.Smallest);
                code.Add(Expression.Assign(RegisterOf(solve.Smallest), _lanes.Access(
                    nameof(PackAccess<Lanes1, Lanes1>.Solve), Expression.Constant(solve.Plan), ArrayAddress(solve.Form.Matrix), ArrayAddress(solve.Form.Rhs))));
                break;
            case FailStep fail:
                code.Add(FailureOf(fail));
                break;
            case BranchStep branch:
                Emit(branch, code);
                break;
            case LoopStep loop:
                Emit(loop, code);
                break;
        }
    }

    private Expression FailureOf(FailStep fail)
    {
        var isUniform = fail.Mask.IsUniform && fail.Value.IsUniform;
        var operations = isUniform ? _one : _lanes;
        return Expression.IfThen(operations.Any(ValueOf(fail.Mask, !isUniform)), operations.Access(
            nameof(PackAccess<Lanes1, Lanes1>.FailInUse), ValueOf(fail.Mask, !isUniform), ValueOf(fail.Value, !isUniform),
            isUniform ? Expression.Constant(0L) : _offset, isUniform ? Expression.Constant(8L) : _stop,
            Expression.Constant(_mechanism), Expression.Constant(fail.Failure)));
    }

    /// <summary>Whether a mask is set, in any lane.</summary>
    private Expression Holds(Node mask) => (mask.IsUniform ? _one : _lanes).Any(ValueOf(mask, !mask.IsUniform));

    private void Emit(BranchStep branch, List<Expression> code)
    {
        var condition = Holds(branch.Condition);
        List<Node> variables = [.. branch.Variables.Where(static v => v.Uses > 0)];
        foreach (var variable in variables)
            Declare(variable);
        var then = new List<Expression>();
        Emit(branch.Then, then);
        then.AddRange(variables.Select(v => AssignTo(v, v.Sources[0])));
        var otherwise = new List<Expression>();
        Emit(branch.Else, otherwise);
        otherwise.AddRange(variables.Select(v => AssignTo(v, v.Sources[1])));
        code.Add(Expression.IfThenElse(condition, Block(then), Block(otherwise)));
        foreach (var variable in variables)
            SpreadTo(variable, code);
    }

    private void Emit(LoopStep loop, List<Expression> code)
    {
        List<Node> variables = [.. loop.Variables.Where(static v => v.Uses > 0)];
        foreach (var variable in variables)
            Declare(variable);
        code.AddRange(variables.Select(v => AssignTo(v, v.Sources[0])));
        var done = Expression.Label("done");
        var body = new List<Expression> { Expression.IfThen(Expression.Not(Holds(loop.Condition)), Expression.Break(done)) };
        foreach (var variable in variables)
            SpreadTo(variable, body);
        Emit(loop.Body, body);

        // What is handed on may be another variable of the loop, so none is changed before all are known.
        List<(Node Variable, Expression Next)> next = [];
        foreach (var variable in variables)
        {
            var held = Register(RegisterOf(variable).Type, "next");
            body.Add(Expression.Assign(held, ValueOf(variable.Sources[1], !variable.IsUniform)));
            next.Add((variable, held));
        }

        body.AddRange(next.Select(n => Expression.Assign(RegisterOf(n.Variable), n.Next)));
        code.Add(Expression.Loop(Expression.Block(body), done));
    }

    private void Declare(Node variable)
    {
        if (variable.IsUniform)
            variable.Scalar = Register(typeof(Lanes1), "variable");
        else
            variable.Pack = Register(_lanes.Type, "variable");
    }

    private static Expression RegisterOf(Node variable) => (variable.IsUniform ? variable.Scalar : variable.Pack)!;

    private BinaryExpression AssignTo(Node variable, Node source) =>
        Expression.Assign(RegisterOf(variable), ValueOf(source, !variable.IsUniform));

    private void SpreadTo(Node variable, List<Expression> code)
    {
        if (!variable.IsUniform || !variable.IsSpread || IsScalar)
            return;
        variable.Pack = Register(_lanes.Type, "variables");
        code.Add(Expression.Assign(variable.Pack, _lanes.Spread(variable.Scalar!)));
    }

    private static Expression Block(List<Expression> code) => code.Count == 0 ? Expression.Empty() : Expression.Block(typeof(void), code);

    private Expression ServiceOf(Node node)
    {
        Expression Argument(int index) => index < node.Inputs.Length ? ScalarOf(node.Inputs[index]) : _one.Broadcast(0);
        if (node.Item is EventAction action)
            return Expression.Call(
                typeof(Services).GetMethod(nameof(Services.Act))!, _call, _frame, _offset, _clock, Expression.Constant(action), Argument(0), Argument(1));
        var service = Expression.Constant((Service)node.Item!);
        return node.Inputs.Length switch
        {
            0 => Expression.Call(typeof(Services).GetMethod(nameof(Services.Call0))!, service, _frame, _offset, _clock),
            1 => Expression.Call(typeof(Services).GetMethod(nameof(Services.Call1))!, service, _frame, _offset, _clock, Argument(0)),
            2 => Expression.Call(typeof(Services).GetMethod(nameof(Services.Call2))!, service, _frame, _offset, _clock, Argument(0), Argument(1)),
            _ => Expression.Call(
                typeof(Services).GetMethod(nameof(Services.Call))!,
                [
                    service, _frame, _offset, _clock, Expression.Constant(node.Inputs.Length),
                    .. Enumerable.Range(0, Services.MostArguments).Select(Argument),
                ]),
        };
    }
}
