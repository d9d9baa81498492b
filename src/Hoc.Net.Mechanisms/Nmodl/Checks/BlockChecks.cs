using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>Checks blocks: tables suit their functions, blocks to solve have equations, statements suit the scheme.</summary>
internal sealed class BlockChecks(MechanismSource source, List<Diagnostic> diagnostics)
{
    public void Run()
    {
        foreach (FunctionTableItem table in source.FunctionTables.Where(table => table.Parameters.Length == 0))
            diagnostics.Add(StructureDiagnostics.TableWithoutArgument(table.Name.Span, table.Name.Text));
        foreach (CodeBlock block in source.Blocks)
        {
            NmodlStatement[] statements = [.. TreeWalk.Statements(block.Body)];
            Tables(block, [.. statements.OfType<TableStatement>()]);
            Solvable(block, statements);
            NameChecks.Run(block, diagnostics);
            IntegerChecks.Run(block.Body, diagnostics);
            new EquationChecks(source, diagnostics).Run(block, statements);
            foreach (NmodlStatement statement in statements) Check(block, statement);
        }
    }

    private void Tables(CodeBlock block, TableStatement[] tables)
    {
        for (int i = 0; i < tables.Length; i++)
        {
            if (i > 0) diagnostics.Add(StructureDiagnostics.SecondTable(tables[i].Span));
            else if (block.Kind == CodeBlockKind.Function && tables[i].Names.Length > 0) diagnostics.Add(StructureDiagnostics.TableOfFunction(tables[i].Names[0].Span));
            else if (block.Kind == CodeBlockKind.Procedure && tables[i].Names.Length == 0) diagnostics.Add(StructureDiagnostics.TableOfNothing(tables[i].Span));
        }
    }

    private void Solvable(CodeBlock block, NmodlStatement[] statements)
    {
        (bool isSolvable, string contents) = block.Kind switch
        {
            CodeBlockKind.Derivative => (statements.OfType<DerivativeEquation>().Any(), "equation for a derivative, such as m' = (minf - m)/mtau"),
            CodeBlockKind.Kinetic => (statements.OfType<Reaction>().Any(), "reaction, such as ~ a <-> b (kf, kb)"),
            CodeBlockKind.Partial => (statements.OfType<DiffusionEquation>().Any(), "equation along a line, such as ~ y' = f*DEL2(y) + g"),
            CodeBlockKind.Linear or CodeBlockKind.Nonlinear => (statements.OfType<Equation>().Any(), "equation, such as ~ a + b = 1"),
            _ => (true, ""),
        };
        if (!isSolvable) diagnostics.Add(StructureDiagnostics.NothingToSolve(block.Name!.Span, $"{block.Kind}".ToUpperInvariant(), contents));
    }

    private void Check(CodeBlock block, NmodlStatement statement)
    {
        switch (statement)
        {
            case Reaction { Kind: ReactionKind.Flux } flux when flux.Reactants.Length > 1 || flux.Reactants[0].Coefficient is { Value: not 1 }:
                diagnostics.Add(StructureDiagnostics.FluxOfSeveral(flux.Span));
                break;
            case Solve solve when source.Block(solve.Block.Text) is { Kind: CodeBlockKind.Procedure, Parameters.Length: > 0 }:
                diagnostics.Add(StructureDiagnostics.SolvedWithArguments(solve.Block.Span, solve.Block.Text));
                break;
            case LegacyStatement { Keyword: not "RESET" } legacy:
                diagnostics.Add(StructureDiagnostics.NotComputed(legacy.Span, legacy.Keyword));
                break;
            case Conserve conserve:
                foreach (ReactionTerm term in conserve.Terms.Where(term => !source.IsState(term.Name.Text)))
                    diagnostics.Add(StructureDiagnostics.ConservesNoState(term.Name.Span, term.Name.Text));
                break;
            case LocalStatement locals when block.Kind == CodeBlockKind.Breakpoint && !TreeWalk.Statements(block.Body).OfType<Conductance>().Any():
                foreach (LocalDeclarator local in locals.Variables.Where(local => source.Currents.Any(current => current.Name == local.Name.Text)))
                    diagnostics.Add(StructureDiagnostics.LocalCurrent(local.Name.Span, local.Name.Text));
                break;
            case Conductance conductance when block.Kind != CodeBlockKind.Breakpoint:
                diagnostics.Add(StructureDiagnostics.ConductanceOutside(conductance.Span));
                break;
            case Conductance { Ion: { } ion } when !source.Ions.Any(used => used.Ion == ion.Text):
                diagnostics.Add(StructureDiagnostics.ConductanceOfNoIon(ion.Span, ion.Text));
                break;
        }
    }
}
