// Asks the veraPDF library which rules of a profile a file breaks; `test_verapdf.py` starts it.
//   java -cp "$VERAPDF_CLASSPATH" VeraCheck.java ua1 file.pdf ...
import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class VeraCheck {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(arguments[0]);
        for (int index = 1; index < arguments.length; index++) {
            try (FileInputStream file = new FileInputStream(arguments[index]);
                    PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour)) {
                ValidationResult result =
                        Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
                TreeSet<String> broken = new TreeSet<>();
                for (TestAssertion one : result.getTestAssertions()) {
                    broken.add(one.getRuleId().getClause() + " " + one.getMessage().replaceAll("\\s+", " "));
                }
                System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + arguments[index] + " " + broken);
            }
        }
    }
}
