using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <content>Statements.</content>
internal sealed partial class CodeBinder
{
    private static readonly StepCode NoStep = static _ => Flow.Next;

    private StepCode Block(CBlock block)
    {
        _scope = new(_scope);
        var steps = new List<StepCode>();
        Dictionary<string, int>? labels = null;
        foreach (var statement in block.Statements)
        {
            if (statement is CLabel label)
                (labels ??= []).TryAdd(label.Name, steps.Count);
            else if (statement is not CCase)
                steps.Add(Statement(statement));
        }

        _scope = _scope.Outer!;
        return Sequence([.. steps], labels);
    }

    private static StepCode Sequence(StepCode[] steps, Dictionary<string, int>? labels)
    {
        if (labels is not null)
            return f => Run(f, steps, 0, labels);
        return steps.Length switch
        {
            0 => NoStep,
            1 => steps[0],
            _ => f =>
            {
                foreach (var step in steps)
                {
                    var flow = step(f);
                    if (flow != Flow.Next)
                        return flow;
                }

                return Flow.Next;
            },
        };
    }

    private static Flow Run(CodeFrame frame, StepCode[] steps, int first, Dictionary<string, int>? labels)
    {
        for (var i = first; i < steps.Length; i++)
        {
            var flow = steps[i](frame);
            if (flow == Flow.Goto && labels is not null && labels.TryGetValue(frame.Label, out var target))
            {
                frame.Machine.CountRound();
                i = target - 1;
            }
            else if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private StepCode Statement(CStatement statement)
    {
        switch (statement)
        {
            case CBlock block:
                return Block(block);
            case CDeclaration declaration:
                return Declaration(declaration);
            case CEvaluation { Expression: CForeign foreign }:
                return Foreign(foreign);
            case CEvaluation evaluation:
                return Evaluation(evaluation);
            case CIf choice:
                return If(choice);
            case CWhile loop:
                return While(loop);
            case CDo loop:
                return Do(loop);
            case CFor loop:
                return For(loop);
            case CSwitch choice:
                return Switch(choice);
            case CBreak:
                return static _ => Flow.Break;
            case CContinue:
                return static _ => Flow.Continue;
            case CReturn end:
                return Return(end);
            case CGoto jump:
                return f =>
                {
                    f.Label = jump.Name;
                    return Flow.Goto;
                };
            case CBroken broken:
                return Place(broken.Span, (StepCode)(_ => throw new CodeFaultException($"this C code cannot be understood: {broken.Message}")));
            case CFunction function:
                return Place(function.Span, (StepCode)(_ => throw new CodeFaultException($"{function.Name}() is defined inside another function")));
            default:
                return NoStep;
        }
    }

    private StepCode Evaluation(CEvaluation evaluation)
    {
        var value = Expression(evaluation.Expression);
        return value.IsReal ? Place(evaluation.Span, value.Real) : Place(evaluation.Span, value.Int);
    }

    private StepCode If(CIf choice)
    {
        var condition = Condition(choice.Condition);
        var then = Statement(choice.Then);
        var otherwise = choice.Else is null ? NoStep : Statement(choice.Else);
        return Place(choice.Span, f => condition(f) ? then(f) : otherwise(f));
    }

    private StepCode While(CWhile loop) => Loop(loop.Span, Condition(loop.Condition), Statement(loop.Body));

    private StepCode Do(CDo loop)
    {
        var body = Statement(loop.Body);
        return Loop(loop.Span, Condition(loop.Condition), body, testsFirst: false);
    }

    private StepCode For(CFor loop)
    {
        _scope = new(_scope);
        var first = loop.First is null ? NoStep : Statement(loop.First);
        var condition = loop.Condition is null ? static _ => true : Condition(loop.Condition);
        var next = loop.Next is null ? NoStep : Effect(loop.Next);
        var rounds = Loop(loop.Span, condition, Statement(loop.Body), next: next);
        _scope = _scope.Outer!;
        return f =>
        {
            first(f);
            return rounds(f);
        };
    }

    /// <summary>Rounds of a body, each of which may end the loop, the function or go elsewhere.</summary>
    private StepCode Loop(SourceSpan span, Func<CodeFrame, bool> condition, StepCode body, bool testsFirst = true, StepCode? next = null) => Place(span, f =>
    {
        if (testsFirst && !condition(f))
            return Flow.Next;
        do
        {
            f.Machine.CountRound();
            var flow = body(f);
            if (flow == Flow.Break)
                break;
            if (flow is Flow.Return or Flow.Goto)
                return flow;
            next?.Invoke(f);
        }
        while (condition(f));
        return Flow.Next;
    });

    private StepCode Effect(CExpression expression) => Effect(Expression(expression));

    private StepCode Switch(CSwitch choice)
    {
        var value = Convert(Expression(choice.Value), CNumberType.Long).Int;
        var cases = new Dictionary<long, int>();
        var otherwise = -1;
        var steps = new List<StepCode>();
        Dictionary<string, int>? labels = null;
        _scope = new(_scope);
        foreach (var statement in choice.Body is CBlock block ? block.Statements : [choice.Body])
        {
            if (statement is CCase { Value: { } constant })
                cases.TryAdd(constant, steps.Count);
            else if (statement is CCase)
                otherwise = steps.Count;
            else if (statement is CLabel label)
                (labels ??= []).TryAdd(label.Name, steps.Count);
            else
                steps.Add(Statement(statement));
        }

        _scope = _scope.Outer!;
        var all = steps.ToArray();
        return Place(choice.Span, f =>
        {
            var start = cases.GetValueOrDefault(value(f), otherwise);
            if (start < 0)
                return Flow.Next;
            var flow = Run(f, all, start, labels);
            return flow == Flow.Break ? Flow.Next : flow;
        });
    }

    private StepCode Return(CReturn end)
    {
        if (end.Value is null)
            return static _ => Flow.Return;
        var value = Expression(end.Value);
        if (_function.Type.Result is CVoidType)
        {
            var effect = Effect(end.Value);
            return Place(end.Span, f =>
            {
                effect(f);
                return Flow.Return;
            });
        }

        value = Convert(value, _function.Type.Result);
        if (value.IsReal)
        {
            var real = value.Real;
            return Place(end.Span, f =>
            {
                f.RealResult = real(f);
                return Flow.Return;
            });
        }

        var integer = value.Int;
        return Place(end.Span, f =>
        {
            f.IntResult = integer(f);
            return Flow.Return;
        });
    }
}
