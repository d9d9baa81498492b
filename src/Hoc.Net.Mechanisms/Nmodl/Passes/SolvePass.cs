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
                or CodeBlockKind.Linear or CodeBlockKind.Nonlinear or CodeBlockKind.Discrete))],
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

            var method = MethodOf(solve, block);
            if (!_procedures.TryGetValue((block.Name!.Text, method), out var name))
                _procedures.Add((block.Name.Text, method), name = Generate(block, method, solve));
            return solve with { Block = solve.Block with { Text = name }, Method = null, IsSteadyState = false };
        }

        private static string MethodOf(Solve solve, CodeBlock block)
        {
            var method = solve.Method?.Text ?? "";
            var isDefault = method is "" or "after_cvode" or "cvode_t" or "cvode_t_v";
            return block.Kind switch
            {
                CodeBlockKind.Procedure or CodeBlockKind.Linear or CodeBlockKind.Nonlinear or CodeBlockKind.Discrete => "",
                CodeBlockKind.Kinetic when isDefault || method == "_ss_sparse" => "sparse",
                CodeBlockKind.Derivative when isDefault => "derivimplicit",
                _ => method,
            } + (solve.IsSteadyState ? " steadystate" : "");
        }

        private string Generate(CodeBlock block, string method, Solve solve)
        {
            var span = block.Span;
            var name = _procedures.Keys.Any(k => k.Block == block.Name!.Text)
                ? _source.Unused($"{block.Name!.Text}_{method.Replace(' ', '_')}")
                : block.Name!.Text;
            IEnumerable<CodeBlock> made;
            switch (block.Kind, method)
            {
                case (CodeBlockKind.Procedure, _):
                    return name;
                case (CodeBlockKind.Derivative, "cnexp"):
                    made = CnexpMethod.TryMake(_source, block, name) is { } exact ? [exact] : [NewtonMethod.OfDerivatives(_source, block, name)];
                    break;
                case (CodeBlockKind.Derivative, "derivimplicit" or "derivimplicit steadystate" or "sparse"):
                    made = [NewtonMethod.OfDerivatives(_source, block, name, method.EndsWith("steadystate", StringComparison.Ordinal))];
                    break;
                case (CodeBlockKind.Derivative, "euler"):
                    made = [ExplicitMethods.Euler(_source, block, name)];
                    break;
                case (CodeBlockKind.Derivative, "runge"):
                    made = [ExplicitMethods.Runge(_source, block, name)];
                    break;
                case (CodeBlockKind.Kinetic, "sparse" or "sparse steadystate"):
                    made = SparseMethod.Make(_source, block, name, method.EndsWith("steadystate", StringComparison.Ordinal), _diagnostics);
                    break;
                case (CodeBlockKind.Linear, _):
                    made = [LinearMethod.Make(_source, block, name, _diagnostics)];
                    break;
                case (CodeBlockKind.Nonlinear, _):
                    made = [NewtonMethod.OfEquations(_source, block, name)];
                    break;
                case (CodeBlockKind.Discrete, _):
                    made = [block with { Kind = CodeBlockKind.Procedure }];
                    break;
                default:
                    _diagnostics.Add(SemanticDiagnostics.WrongMethod(solve.Span, method, block.Name!.Text));
                    return name;
            }

            _source = _source with { Blocks = _source.Blocks.AddRange(made) };
            return name;
        }
    }
}
