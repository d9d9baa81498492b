using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Walks over forms in the order of the source. Routines that are called are entered only by who overrides <see cref="Invoke"/>.</summary>
internal abstract class FormVisitor
{
    public void VisitAll(ImmutableArray<FormStatement> statements)
    {
        foreach (var statement in statements)
            Visit(statement);
    }

    public void Visit(FormStatement statement)
    {
        switch (statement)
        {
            case SetForm set:
                VisitOptional(set.Element);
                Visit(set.Value);
                Set(set);
                break;
            case AccumulateForm accumulate:
                Visit(accumulate.Value);
                Accumulate(accumulate);
                break;
            case EvaluateForm evaluate:
                Visit(evaluate.Expression);
                break;
            case IfForm condition:
                Visit(condition.Condition);
                VisitAll(condition.Then);
                VisitAll(condition.Else);
                break;
            case WhileForm loop:
                Visit(loop.Condition);
                Repeat(loop);
                VisitAll(loop.Body);
                EndLoop();
                break;
            case LoopForm loop:
                Visit(loop.From);
                Visit(loop.To);
                Visit(loop.By);
                Count(loop);
                VisitAll(loop.Body);
                EndLoop();
                break;
            case LinearSolveForm solve:
                Solve(solve);
                break;
            case ConnectionsForm connections:
                VisitAll(connections.Body);
                break;
            case EventForm action:
                VisitEach(action.Arguments);
                Act(action);
                break;
            case FailForm fail:
                Fail(fail);
                break;
            case CodeForm code:
                foreach (var part in code.Body.Statements)
                    VisitAll(part);
                foreach (var part in code.Body.Expressions)
                    Visit(part);
                Run(code);
                break;
            default:
                throw new InvalidOperationException($"A form of type {statement.GetType().Name} is not known.");
        }
    }

    public void Visit(FormExpression expression)
    {
        switch (expression)
        {
            case NumberForm:
                break;
            case VariableForm variable:
                VisitOptional(variable.Element);
                Read(variable);
                break;
            case UnaryForm unary:
                Visit(unary.Operand);
                Compute(unary);
                break;
            case BinaryForm binary:
                Visit(binary.Left);
                Visit(binary.Right);
                Compute(binary);
                break;
            case MathForm math:
                VisitEach(math.Arguments);
                Compute(math);
                break;
            case InvokeForm invoke:
                VisitEach(invoke.Arguments);
                Invoke(invoke.Routine);
                break;
            case ServiceForm service:
                VisitEach(service.Arguments);
                Call(service);
                break;
            default:
                throw new InvalidOperationException($"A form of type {expression.GetType().Name} is not known.");
        }
    }

    protected virtual void Read(VariableForm variable)
    {
    }

    protected virtual void Set(SetForm set)
    {
    }

    protected virtual void Accumulate(AccumulateForm accumulate)
    {
    }

    protected virtual void Count(LoopForm loop)
    {
    }

    protected virtual void Repeat(WhileForm loop)
    {
    }

    /// <summary>The end of a loop's body.</summary>
    protected virtual void EndLoop()
    {
    }

    /// <summary>An operator or function of the library, after its operands.</summary>
    protected virtual void Compute(FormExpression expression)
    {
    }

    protected virtual void Fail(FailForm fail)
    {
    }

    /// <summary>Code of another language, after the forms in it.</summary>
    protected virtual void Run(CodeForm code)
    {
    }

    protected virtual void Solve(LinearSolveForm solve)
    {
    }

    protected virtual void Act(EventForm action)
    {
    }

    protected virtual void Invoke(Routine routine)
    {
    }

    protected virtual void Call(ServiceForm service)
    {
    }

    private void VisitEach(ImmutableArray<FormExpression> expressions)
    {
        foreach (var expression in expressions)
            Visit(expression);
    }

    private void VisitOptional(FormExpression? expression)
    {
        if (expression is not null)
            Visit(expression);
    }
}
