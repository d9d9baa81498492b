using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// Makes of each block that SOLVE names, by its method, a procedure that advances the states by dt or finds the solution.
/// SOLVE statements stay, each with the name of its procedure.
/// </summary>
/// <remarks>
/// Before: <c>SOLVE states METHOD cnexp</c> and <c>DERIVATIVE states { m' = (minf - m)/mtau }</c>.
/// After: <c>SOLVE states</c> and <c>PROCEDURE states() { m = m + (1 - exp(-dt/mtau))*(minf - m) }</c>.
/// </remarks>
internal sealed class SolvePass : INmodlPass
{
    /// <summary>The variable that holds the code of a failure where IFERROR follows, and 0 else.</summary>
    public const string ErrorName = "error";

    private const string Recovering = " iferror";

    public string Name => "solve";

    public MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        var plan = new Plan(source, diagnostics);
        foreach (var block in source.Blocks)
            plan.Visit(block);
        return plan.Finish();
    }

    private sealed class Plan : TreeRewriter
    {
        private readonly Dictionary<(string Block, string Method), string> _procedures = [];
        private readonly MechanismSource _original;
        private readonly List<Diagnostic> _diagnostics;
        private MechanismSource _source;

        public Plan(MechanismSource source, List<Diagnostic> diagnostics) =>
            (_original, _source, _diagnostics) = (source, source, diagnostics);

        public void Visit(CodeBlock block)
        {
            var body = Block(block.Body);
            _source = _source.Replace(_source.Blocks.First(b => ReferenceEquals(b, block)), block with { Body = body });
        }

        /// <summary>The source without the blocks that procedures stand for now.</summary>
        public MechanismSource Finish() => _source with
        {
            Blocks = [.. _source.Blocks.Where(static b => b.Kind is not (CodeBlockKind.Derivative or CodeBlockKind.Kinetic
                or CodeBlockKind.Linear or CodeBlockKind.Nonlinear or CodeBlockKind.Discrete or CodeBlockKind.Partial))],
        };

        public override NmodlStatement Statement(NmodlStatement statement)
        {
            if (statement is not Solve solve)
                return base.Statement(statement);
            if (_original.Block(solve.Block.Text) is not { } block)
            {
                _diagnostics.Add(SemanticDiagnostics.NoBlock(solve.Block.Span, solve.Block.Text));
                return solve;
            }

            var method = MethodOf(solve, block) + (solve.IfError is null ? "" : Recovering);
            if (!_procedures.TryGetValue((block.Name!.Text, method), out var name))
                _procedures.Add((block.Name.Text, method), name = Generate(block, method, solve));
            return solve with { Block = solve.Block with { Text = name }, Method = null, IsSteadyState = false, IfError = solve.IfError is null ? null : Block(solve.IfError) };
        }

        /// <summary>The method by which a block is solved where none is named, or one that is for the variable step.</summary>
        private static string MethodOf(Solve solve, CodeBlock block)
        {
            var method = solve.Method?.Text ?? "";
            var isDefault = method is "" or "after_cvode" or "cvode_t";
            return (block.Kind, isDefault, method) switch
            {
                (CodeBlockKind.Kinetic, true, _) => "sparse",
                (CodeBlockKind.Kinetic, _, "_ss_sparse") => "sparse",
                (CodeBlockKind.Derivative, true, _) => "adrunge",
                (CodeBlockKind.Linear, _, "simeq") or (CodeBlockKind.Nonlinear, _, "newton") => "",
                _ => isDefault ? "" : method,
            } + (solve.IsSteadyState ? " steadystate" : "");
        }

        private string Generate(CodeBlock block, string method, Solve solve)
        {
            var name = _procedures.Keys.Any(k => k.Block == block.Name!.Text)
                ? _source.Unused($"{block.Name!.Text}_{method.Replace(' ', '_')}")
                : block.Name!.Text;
            var before = _source.Blocks.Length;
            var isRecovering = method.EndsWith(Recovering, StringComparison.Ordinal);
            if (isRecovering)
                method = method[..^Recovering.Length];
            if (block.Kind == CodeBlockKind.Procedure && method.Length == 0)
                return name;
            if (Made(block, method, name) is not { } made)
            {
                _diagnostics.Add(IsBroken(method)
                    ? SemanticDiagnostics.BrokenMethod(solve.Span, method)
                    : solve.IsSteadyState && solve.Method is { } sought
                    ? SemanticDiagnostics.NoSteadyState(solve.Span, sought.Text, block.Name!.Text)
                    : SemanticDiagnostics.WrongMethod(solve.Span, method, block.Name!.Text));
                return name;
            }

            _source = isRecovering ? Recover(made, before) : made;
            return name;
        }

        /// <summary>The source with the procedure that solves a block; null when the method does not suit it.</summary>
        private MechanismSource? Made(CodeBlock block, string method, string name) => (block.Kind, method) switch
        {
            (CodeBlockKind.Derivative, "cnexp") => CnexpMethod.TryMake(_source, block, name) is { } exact ? With(exact) : Newton(block, name, false),
            (CodeBlockKind.Derivative, "derivimplicit" or "derivimplicit steadystate") => Newton(block, name, IsSteady(method)),
            (CodeBlockKind.Derivative, "euler") => With(EulerMethod.Make(_source, block, name)),
            (CodeBlockKind.Kinetic, "euler") or (CodeBlockKind.Derivative or CodeBlockKind.Kinetic, "runge" or "adrunge" or "adeuler" or "heun" or "adams") =>
                SteppingMethods.Make(_source, block, method, name, _diagnostics),
            (CodeBlockKind.Kinetic, "sparse" or "sparse steadystate") => Sparse(block, name, IsSteady(method)),
            (CodeBlockKind.Linear, "") => With(LinearMethod.Make(_source, block, name, _diagnostics)),
            (CodeBlockKind.Nonlinear, "") => With(NewtonMethod.OfEquations(_source, block, name)),
            (CodeBlockKind.Discrete, "") => With(block with { Kind = CodeBlockKind.Procedure }),
            (CodeBlockKind.Partial, "") => With(PartialMethod.Make(_source, block, name)),
            _ => null,
        };

        private static bool IsSteady(string method) => method.EndsWith("steadystate", StringComparison.Ordinal);

        private MechanismSource Newton(CodeBlock block, string name, bool isSteady)
        {
            var unknowns = new DerivativeNames(_source, block).Layout.Places(block.Span).ToList();
            var rates = _source.VariableStep is { Derivatives: { } procedure } step && unknowns.All(x => step.Equations.Any(e => e.State == x.Name)) ? procedure : null;
            return With(NewtonMethod.OfDerivatives(_source, block, name, isSteady)).WithImplicitStep(name, unknowns, isSteady ? NewtonMethod.SteadyStep : 0, rates);
        }

        private MechanismSource Sparse(CodeBlock block, string name, bool isSteady)
        {
            var unknowns = KineticSystem.Of(_source, block, []).Places;
            return With([.. SparseMethod.Make(_source, block, name, isSteady, _diagnostics)]).WithImplicitStep(name, unknowns, isSteady ? SparseMethod.SteadyStep : 0);
        }

        /// <summary>Methods that NEURON accepts and that do not work there: they crash or give other numbers than their equations.</summary>
        private static bool IsBroken(string method) => method is "gear" or "clsoda" or "simplex" or "seidel";

        private MechanismSource With(params ReadOnlySpan<CodeBlock> made) => _source with { Blocks = _source.Blocks.AddRange(made) };

        /// <summary>The blocks made last set the variable that IFERROR looks at.</summary>
        private static MechanismSource Recover(MechanismSource source, int before)
        {
            if (source.Find(ErrorName) is null)
                source = source.WithHidden((ErrorName, 1));
            var rewriter = new FailureRewriter(ErrorName);
            return source with { Blocks = [.. source.Blocks.Select((b, i) => i < before ? b : b with { Body = rewriter.Block(b.Body) })] };
        }
    }
}
