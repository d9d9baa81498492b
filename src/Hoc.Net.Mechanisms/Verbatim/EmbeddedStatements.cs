using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>Statements of NMODL between pieces of C.</summary>
internal sealed record EmbeddedStatements(ImmutableArray<FormStatement> Statements);
