import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF about files: VeraCli FLAVOUR,FLAVOUR FILE FILE …
 *
 * One line for each file and flavour: file, flavour, "passed" or "failed", then each broken rule once with how often
 * and where first, all parted by tabs.
 */
public class VeraCli {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = Arrays.stream(arguments[0].split(",")).map(PDFAFlavour::fromString).toList();
        for (int index = 1; index < arguments.length; index++) {
            for (ValidationResult result : judge(arguments[index], flavours)) {
                String said = result.isCompliant() ? "passed" : "failed" + describe(result);
                System.out.println(arguments[index] + "\t" + result.getPDFAFlavour().getId() + "\t" + said);
            }
        }
    }

    /** By all flavours in one walk through the file. */
    private static List<ValidationResult> judge(String path, List<PDFAFlavour> flavours) throws Exception {
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavours.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            parser.setFlavours(flavours);
            return validator.validateAll(parser);
        }
    }

    private static String describe(ValidationResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                examples.putIfAbsent(rule, assertion.getMessage() + " @ " + assertion.getLocation().getContext());
            }
        }
        StringBuilder said = new StringBuilder();
        counts.forEach((rule, count) ->
            said.append("\t").append(rule).append(" x").append(count).append(": ").append(examples.get(rule)));
        return said.toString();
    }
}
